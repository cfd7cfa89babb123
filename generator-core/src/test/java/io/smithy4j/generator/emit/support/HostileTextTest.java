package io.smithy4j.generator.emit.support;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.smithy4j.generator.emit.Loaded;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Text of a model stays text: as a literal it reads back equal, as Javadoc it says nothing to javac or doclint. */
class HostileTextTest {
    private static final List<String> PAYLOADS = List.of(
            "*/",
            "/*",
            "/**/",
            "\\u002a/",
            "\\u002A/ int injected; /\\u002a",
            "\\uuuu002a\\u002f",
            "\\\\\\u002a/",
            "\\u000a int injected;",
            "\\u0022; static { } //",
            "\\u005c\"",
            "C:\\users",
            "\"\"\"",
            "\"",
            "'",
            "\\",
            "trailing \\",
            "$L $S $T $$ ${} $1 $1L $N $W $Z $[ $] $> $<",
            "${x:L} #{x} %{x}",
            "%s %n %1$s",
            "{@link",
            "{@link #x}",
            "{@snippet :\n x }",
            "{ { {",
            "} } }",
            "@deprecated",
            "text\n@deprecated\n@param x y",
            "<script>alert(1)</script>",
            "<b>unbalanced <i>markup</b></i></p></div>",
            "<p><p><p></p><ul></ul><li>x<li>y<table><tr><td>1<td>2</table>",
            "<a href=\"javascript:alert(1)\">x</a> <a href='https://a\"b*/'>y</a> <a>z</a>",
            "<a href=\"https://a.b/c?d=e&f=g#h\"><a href=\"http://x\">nested</a></a>",
            "<h1>h</h1><dl><dt>t<dd>d</dl><pre>\n @x {y} */\n  z\n</pre><code></code><b> </b>",
            "- a\n- b\n    1. c\n    2. d\n\n          code\n\n> quote\n\n# heading\n\n***\n",
            "a\r\nb\rc\u0085d\u2028e\u2029f",
            "\u0000\u0001\u001a\u007f\u009f",
            "\u202e\u2066 bidi",
            "\ud800",
            "\ud800" + "\\u",
            "\udc00\ud800\udc00\udbff",
            "\ud83d\ude00 \u4e2d\u6587 \u00e9",
            "x".repeat(70_000),
            "\u00e9".repeat(40_000),
            "\u0000".repeat(33_000),
            "static { }",
            "1); static{ } int injected = (1",
            "import java.util.*;",
            "&#42;/ &lt; &amp; & &bogus; &#x2a;&#x2F;",
            "",
            " ",
            "\t\n ");
    private static final List<String> TOKENS = List.of(
            "\\",
            "\\",
            "u",
            "002a",
            "002f",
            "000a",
            "/",
            "*",
            "*/",
            "@",
            "@see",
            "{",
            "}",
            "{@",
            "<",
            ">",
            "<p>",
            "</p>",
            "<ul>",
            "<li>",
            "</ul>",
            "<pre>",
            "</pre>",
            "<b>",
            "</b>",
            "<code>",
            "<a href=\"",
            "http://a.b",
            "\">",
            "</a>",
            "`",
            "```\n",
            "- ",
            "1. ",
            "# ",
            "> ",
            "    ",
            "\n",
            "\n\n",
            "\r",
            "\"",
            "'",
            "$",
            "&",
            "&#42;",
            "[x](",
            ")",
            "|",
            "_",
            "**",
            "<br>",
            "<!--",
            "-->",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\u2028",
            "\u0000",
            "\u00e9",
            "\u4e2d",
            "\u0378",
            "\uffff",
            "a",
            "b c",
            " ",
            "<table><tr><td>",
            "<div>",
            "<h2>",
            "<!DOCTYPE x>",
            "<![CDATA[",
            "]]>",
            "<?x?>",
            "&",
            ";");

    @Test
    void knownPayloadsStayText() throws Exception {
        assertStayText(PAYLOADS);
    }

    @Test
    void randomTextStaysText() throws Exception {
        Random random = new Random(20_261_121);
        List<String> texts = Stream.generate(() -> text(random)).limit(3_000).toList();

        assertStayText(texts);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(TOKENS.get(random.nextInt(TOKENS.size())));
        }
        return text.toString();
    }

    private static void assertStayText(List<String> texts) throws Exception {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += 500) {
            List<String> some = texts.subList(from, Math.min(from + 500, texts.size()));
            sources.add(JavaFileObjects.forSourceString("hostile.Texts" + from, source("Texts" + from, some)));
        }

        Compilation compilation = javac().withOptions(
                        "-Xlint:all,-path", "-Werror", "-Xdoclint:all,-missing", "-proc:none")
                .compile(sources);

        assertThat(compilation).succeededWithoutWarnings();
        Loaded loader = new Loaded(compilation);
        for (int from = 0; from < texts.size(); from += 500) {
            Class<?> type = loader.loadClass("hostile.Texts" + from);
            assertThat(values(type)).isEqualTo(texts.subList(from, Math.min(from + 500, texts.size())));
            assertThat(type.getDeclaredFields()).isEmpty();
            assertThat(type.getDeclaredClasses()).isEmpty();
        }
    }

    private static String source(String name, List<String> texts) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            type.addMethod(MethodSpec.methodBuilder("text" + i)
                    .addJavadoc("$L", SafeJavadoc.of(i % 2 == 0 ? "" : "Required.", text))
                    .addJavadoc(
                            "\n\n$L", SafeJavadoc.tag("@throws IllegalStateException", "if " + SafeJavadoc.plain(text)))
                    .addJavadoc("\n$L", SafeJavadoc.tag("@since", "1 " + SafeJavadoc.firstSentence(text)))
                    .addModifiers(Modifier.STATIC)
                    .returns(String.class)
                    .addStatement("return $L", Literals.string(text))
                    .build());
        }
        return Layout.of(
                JavaFile.builder("hostile", type.build()).indent("    ").build().toString());
    }

    private static List<String> values(Class<?> type) throws ReflectiveOperationException {
        List<String> values = new ArrayList<>();
        Method[] methods = type.getDeclaredMethods();
        List<Method> inOrder = Stream.of(methods)
                .sorted(Comparator.comparing(
                        method -> Integer.parseInt(method.getName().substring("text".length()))))
                .toList();
        for (Method method : inOrder) {
            method.setAccessible(true);
            values.add((String) method.invoke(null));
        }
        return values;
    }
}
