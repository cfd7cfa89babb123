package io.smithy4j.generator.emit.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMethodsTest {
    private static final MethodSpec READING = MethodSpec.methodBuilder("read")
            .returns(TypeName.INT)
            .addParameter(TypeName.INT, "member")
            .addParameter(String.class, "in")
            .build();

    @Test
    void whatFitsStaysWhereItIs() {
        SplitMethods parts = new SplitMethods(new NameAllocator(), "read", READING);

        CodeBlock code = parts.dispatch(CodeBlock.of("next"), cases(2), CodeBlock.of("0"));

        assertThat(code.toString()).startsWith("switch (next) {\n").contains("default -> 0;");
        assertThat(parts.methods()).isEmpty();
    }

    @Test
    void eachPartOfASwitchIsTheDefaultOfTheOneBefore() {
        SplitMethods parts = new SplitMethods(new NameAllocator(), "read", READING);

        CodeBlock code = parts.dispatch(CodeBlock.of("next"), cases(500), CodeBlock.of("0"));

        assertThat(code).hasToString("read1(next, in)");
        assertThat(parts.methods()).hasSize(2);
        assertThat(parts.methods().get(0).toString()).contains("default -> read2(member, in);");
        assertThat(parts.methods().get(1).toString()).contains("default -> 0;");
    }

    @Test
    void namesOfPartsGiveWayToThoseThatAreThere() {
        NameAllocator scope = Spelling.scope(List.of("read1"));
        SplitMethods parts = new SplitMethods(scope, "read", READING);

        CodeBlock code = parts.statements(cases(500));

        assertThat(code).hasToString("read1_(member, in);\nread2(member, in);\n");
    }

    private static List<CodeBlock> cases(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> CodeBlock.builder()
                        .addStatement("case $L -> $L", number, number)
                        .build())
                .toList();
    }
}
