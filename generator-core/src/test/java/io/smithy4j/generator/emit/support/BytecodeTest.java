package io.smithy4j.generator.emit.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BytecodeTest {
    @Test
    void aCallTakesWhatItsNamesAndArgumentsTake() {
        // aload, aload, invokevirtual, invokevirtual, pop: 9 bytes
        assertThat(Bytecode.of(CodeBlock.of("builder.id(in.readString())"))).isBetween(9, 20);
    }

    @Test
    void packagesOfTypesAndTheContentsOfTextsTakeNothing() {
        CodeBlock call = CodeBlock.of("$T.of($S)", ClassName.get("a.very.long.name", "Type"), "some, more + words");

        assertThat(Bytecode.of(call)).isEqualTo(Bytecode.of(CodeBlock.of("Type.of($S)", "")));
    }

    @Test
    void labelsOfStringsTakeMoreThanThoseOfNumbers() {
        assertThat(Bytecode.of(CodeBlock.of("case $S -> RED", "red")))
                .isGreaterThan(2 * Bytecode.of(CodeBlock.of("case 1 -> RED")));
    }

    @Test
    void whatFitsIsOneRunAndTheRestIsCutWithinTheBound() {
        CodeBlock statement = CodeBlock.of("out.writeString(value)");
        int inOne = Bytecode.MOST_IN_METHOD / Bytecode.of(statement);

        assertThat(Bytecode.runs(List.of())).hasSize(1);
        assertThat(Bytecode.runs(Collections.nCopies(inOne, statement))).hasSize(1);
        assertThat(Bytecode.runs(Collections.nCopies(2 * inOne + 1, statement)))
                .extracting(List::size)
                .containsExactly(inOne, inOne, 1);
    }
}
