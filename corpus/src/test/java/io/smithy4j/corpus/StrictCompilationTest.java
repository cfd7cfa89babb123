package io.smithy4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrictCompilationTest {
    @Test
    void aWarningIsAFault() throws IOException {
        StrictCompilation compilation = compiled("class Raw { java.util.List list; }");

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.warnings()).isEqualTo(1);
        assertThat(compilation.said().get(0)).contains("Raw.java:1: ", "warning: ", "raw type");
    }

    @Test
    void generatedCodeSeesTheRuntimeAndNothingElse() throws IOException {
        assertThat(compiled("class Raw { io.smithy4j.core.Document document; }").succeeded())
                .isTrue();
        assertThat(compiled("class Raw { io.smithy4j.generator.Generator generator; }")
                        .succeeded())
                .isFalse();
    }

    @Test
    void sizesAreThoseOfTheClassFile() throws IOException {
        String body = "x = x * 31 + 7; ".repeat(100);
        StrictCompilation compilation =
                compiled("class Raw { static final long L = 5L; int small() { return 1; } int large(int x) { " + body
                        + "return x; } }");

        ClassSizes sizes = ClassSizes.of(compilation.classes().entrySet().stream()
                .map(file -> ClassFile.read(file.getKey(), file.getValue()))
                .toList());

        assertThat(sizes.largestMethod()).isEqualTo("Raw.large");
        // iload, bipush, imul, bipush, iadd, istore: eight bytes a statement, and two to return.
        assertThat(sizes.largestMethodBytes()).isEqualTo(802);
        assertThat(sizes.largestClassBytes()).isEqualTo((int) sizes.bytes());
        assertThat(sizes.mostConstants()).isBetween(15, 40);
    }

    @Test
    void aClassThatCannotBeInitialisedIsAFault() throws IOException {
        StrictCompilation compilation = compiled("class Raw { static final int ZERO = Integer.parseInt(\"x\"); }");

        assertThat(LoadedClasses.faultsOf(compilation.classes()))
                .containsExactly("Raw: java.lang.NumberFormatException: For input string: \"x\"");
    }

    private static StrictCompilation compiled(String source) throws IOException {
        return StrictCompilation.of(Map.of("Raw.java", source));
    }
}
