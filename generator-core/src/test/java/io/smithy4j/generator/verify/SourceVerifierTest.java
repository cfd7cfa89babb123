package io.smithy4j.generator.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.generator.emit.EmittedFile;
import io.smithy4j.generator.emit.Outline;
import io.smithy4j.generator.ir.Id;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceVerifierTest {
    private static final Id SOURCE = Id.of("test#T");

    @Test
    void whatEmittersMakePasses() {
        String type = """
                package a.b;
                import java.util.List;
                /** Text with C:&#92;users. */
                @Deprecated
                public final class T {
                    private static final List<String> VALUES = List.of("\\u002a/", "/*", "//");
                    private final int x;
                    T(int x) { this.x = x; }
                    @Override
                    public java.lang.String toString() { return "" + '"'; }
                    enum Known { A, B }
                    record R(int y) { R { if (y < 0) { throw new IllegalStateException(); } } }
                    interface I { default int z(int a, System b) { return 1; } }
                }
                """;
        List<String> planned = List.of(
                "class T @Deprecated",
                "field T.VALUES",
                "field T.x",
                "constructor T(x)",
                "method T.toString() @Override",
                "enum T.Known",
                "field T.Known.A",
                "field T.Known.B",
                "record T.R",
                "constructor T.R()",
                "interface T.I",
                "method T.I.z(a, b)");

        assertThatCode(() -> SourceVerifier.verify(List.of(
                        file("a/b/T.java", type, planned),
                        file("a/b/System.java", "package a.b;\nclass System {}\n", List.of("class System")),
                        file("a/b/package-info.java", "/** Docs. */\npackage a.b;\n", List.of()))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "class T {} class U {}|has 2 top-level types",
                "|has 0 top-level types",
                "class U {}|does not define T",
                "class T { static { } }|has the initialiser T",
                "class T { { } }|has the initialiser T",
                "class T { class N { static { } } }|has the class T.N and the initialiser T.N",
                "@interface T {}|has the annotation_type T",
                "class T { int f; }|has the field T.f",
                "class T { void m(int a) {} }|has the method T.m(a)",
                "class T { T() {} }|has the constructor T()",
                "@Deprecated class T {}|has the class T @Deprecated",
                "class T { /** \\u002a/ static {} /* */ }|has the initialiser T",
                "class T { int = 1; }|has a syntax error at line 1",
                "class T { String s = \"\\u0022; static {} String t = \"\"; }|has the field T.s and the field T.t and the"
                        + " initialiser T"
            })
    void declarationsThatNobodyPlannedAreAFaultOfOurs(String text, String what) {
        assertRefused("package a; " + (text == null ? "" : text), List.of("class T"), what);
    }

    @Test
    void whatWasPlannedMustBeThere() {
        assertRefused("package a; class T {}", List.of("class T", "method T.of()"), "lacks the method T.of()");
        assertRefused("package b; class T {}", List.of("class T"), "is in package b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "System.setProperty(\"\", \"\");|mentions System",
                "java.lang.System.exit(1);|mentions java.lang.System",
                "new ProcessBuilder();|mentions ProcessBuilder",
                "Object o = T[].class.getName() + Runtime.getRuntime();|mentions Runtime",
                "java.nio.file.Files.delete(null);|mentions java.nio.file.Files",
                "var x = new javax.script.ScriptEngineManager() { };|mentions javax.script.ScriptEngineManager"
            })
    void statementsMentionKnownTypesOnly(String statement, String what) {
        String text = "package a; class T { void m() { " + statement + " } }";

        assertRefused(text, List.of("class T", "method T.m()"), what);
    }

    @Test
    void importsAreOfKnownPackages() {
        List<String> planned = List.of("class T");

        assertRefused("package a; import java.net.URL; class T {}", planned, "imports java.net.URL");
        assertRefused("package a; import java.util.*; class T {}", planned, "imports java.util.*");
        assertRefused("package a; import static java.util.List.of; class T {}", planned, "imports java.util.List.of");
    }

    @Test
    void textHidesNothingFromReaders() {
        List<String> planned = List.of("class T");

        assertRefused("package a; class T {} /* a */ /* b */", planned, "has text after a comment at line 1");
        assertRefused("package a; /* \\ */\nclass T {}", planned, "has U+005C in a comment at line 1");
        assertRefused("package a; class T {}\n// \\u000a\n", planned, "has U+005C in a comment at line 2");
        assertRefused("package a; class \\u0054 {}", planned, "has U+005C outside of a literal at line 1");
        assertRefused("// caf\u00e9\npackage a; class T {}", planned, "has U+00E9 in a comment at line 1");
        assertRefused("package a; class T {}\n// \u202e\n", planned, "has U+202E in a comment at line 2");
        assertRefused("package a; class T {\n}\n/* open", planned, "has a syntax error at line 3");
    }

    @Test
    void literalsStayInOneLineOfAscii() {
        List<String> planned = List.of("class T", "field T.s");

        assertRefused("package a; class T { String s = \"\u202e\"; }", planned, "has U+202E in a literal at line 1");
        assertRefused("package a; class T { String s = \"\"\"\n\"\"\"; }", planned, "has a text block at line 1");
    }

    @Test
    void aPackagePageHasNoTypes() {
        assertThatThrownBy(() ->
                        SourceVerifier.verify(List.of(file("a/package-info.java", "package a; class X {}", List.of()))))
                .hasMessage(
                        "verify: a/package-info.java, made from test#T, has 1 top-level types, which was not planned");
    }

    private static void assertRefused(String text, List<String> planned, String what) {
        assertThatThrownBy(() -> SourceVerifier.verify(List.of(file("a/T.java", text, planned))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("verify: a/T.java, made from test#T, " + what);
    }

    private static EmittedFile file(String path, String text, List<String> planned) {
        return new EmittedFile(path, text, new Outline(SOURCE, planned));
    }
}
