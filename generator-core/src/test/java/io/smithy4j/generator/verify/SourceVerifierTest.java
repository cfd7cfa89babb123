package io.smithy4j.generator.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceVerifierTest {
    @Test
    void whatEmittersMakePasses() {
        String type = """
                package a.b;
                import java.util.List;
                /** Text with C:\\\\users. */
                public final class T {
                    private static final List<String> VALUES = List.of();
                    private final int x;
                    T(int x) { this.x = x; }
                    enum Known { A, B }
                    record R(int y) { R { if (y < 0) { throw new IllegalArgumentException(); } } }
                    interface I { default int z() { return 1; } }
                }
                """;

        assertThatCode(() -> SourceVerifier.verify(
                        Map.of("a/b/T.java", type, "a/b/package-info.java", "/** Docs. */\npackage a.b;\n")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "package a; class T {} class U {}|has 2 top-level types",
                "package a;|has 0 top-level types",
                "package a; class U {}|defines U",
                "package b; class T {}|is in package b",
                "package a; class T { static { } }|has an initialiser block in T",
                "package a; class T { { } }|has an initialiser block in T",
                "package a; class T { class N { static { } } }|has an initialiser block in N",
                "package a; @interface T {}|has the ANNOTATION_TYPE T",
                "package a; class T { /** \\u002a/ static {} /* */ }|has an initialiser block in T",
                "package a; class T { int = 1; }|was rendered with a syntax error at line 1",
                "package a; class T { String s = \"\\u0022; static {} String t = \"\"; }|has an initialiser block in T"
            })
    void whatWasNotPlannedIsAFaultOfOurs(String text, String what) {
        assertThatThrownBy(() -> SourceVerifier.verify(Map.of("a/T.java", text)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("verify: a/T.java " + what);
    }

    @Test
    void aPackagePageHasNoTypes() {
        assertThatThrownBy(() -> SourceVerifier.verify(Map.of("a/package-info.java", "package a; class X {}")))
                .hasMessage("verify: a/package-info.java has types, which was not planned");
    }
}
