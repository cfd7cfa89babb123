package io.smithy4j.generator.injection;

import java.util.List;

/** Texts that were code in somebody's generated source, or that javac, doclint, JavaPoet or a reader takes for more than text. */
final class Payloads {
    /** What the code in a payload sets or prints. */
    static final String MARKER = "smithy4j.injected";

    private static final String CODE = "System.setProperty(\"" + MARKER + "\", \"x\");";
    private static final String BLOCK = "static { " + CODE + " System.out.println(\"" + MARKER + "\"); }";

    static final List<String> ALL = List.of(
            // Ends of comments, plain and as the Unicode escapes that javac decodes in comments.
            "*/ " + BLOCK + " /*",
            "/* */ " + BLOCK + " /**",
            "\\u002a/ " + BLOCK + " /\\u002a",
            "\\\\u002a/ " + BLOCK,
            "\\\\\\u002a\\u002f " + BLOCK + " /\\u002a",
            "\\uuuuuu002a\\uuu002f " + BLOCK,
            "\\u005cu002a/ " + BLOCK,
            "\\u000a " + BLOCK + " //",
            "&#42;/ &#x2a;&#47; " + BLOCK,
            "C:\\users\\new",
            // Ends of literals.
            "\"; " + BLOCK + " String s = \"",
            "\\\"; " + BLOCK + " String s = \"",
            "\\\\\"; " + BLOCK + " String s = \"",
            "\\u0022; " + BLOCK + " String s = \\u0022",
            "\" + " + CODE + " + \"",
            "\"); " + CODE + " (\"",
            "\"\"\"\n" + BLOCK + "\n\"\"\"",
            "'; " + CODE + "//",
            "trailing \\",
            "first\n" + BLOCK + "\r" + BLOCK + "\r\n" + BLOCK,
            "first\u2028" + BLOCK + "\u2029" + BLOCK + "\u0085" + BLOCK,
            "\ud800" + "\\u0022; " + BLOCK,
            "\ud83d\ude00 \udc00 \udbff",
            "nul \u0000 sub \u001a escape \u001b[31m del \u007f",
            // Statements, declarations, annotations.
            "1; " + CODE + " //",
            "1); " + BLOCK + " int i = (1",
            "} " + BLOCK + " {",
            "@Deprecated @SuppressWarnings(\"all\") @java.lang.FunctionalInterface",
            "import java.util.*; package evil; public class Evil { " + BLOCK + " }",
            // Javadoc and HTML.
            "{@code {@link java.lang.System#exit} {@snippet : x } { } }}} {@index {{{",
            "text\n@return x\n@param p q\n@throws java.lang.Error e\n@deprecated d\n@see <a href=\"x\">y</a>",
            "<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\" onclick='x'>y</a></ul></p>",
            "<!-- <![CDATA[ ]]> <dependency><groupId>evil</groupId></dependency> -->",
            // Formats and templates.
            "$T $L $S $N $W $Z $$ $> $< $[ $] $1T $2L ${x:L} $",
            "%n %s %1$s %d {} {0} #{x} %{x} ${project.version} ${java.home} ${env.PATH} @project.version@ {{x}}",
            // For those who look at it: what seems to stand elsewhere, or looks like something else.
            "\u202e \u2066 } \u2069 // \u200b\u200f\ufeff" + BLOCK,
            "\u0441\u0443\u0455tem \u00e9 \u4e2d\u6587 \uff0f\uff0a \uff02",
            // Other interpreters.
            "../../../../tmp/evil /etc/passwd C:\\con NUL .. %2e%2e",
            "; rm -rf / & calc | $(id) `id` > x",
            "x\r\nSet-Cookie: a=b\r\n\r\n<html>",
            // Size.
            "x".repeat(3_000) + " " + "word ".repeat(2_000),
            ("*/ \" \\u0022 " + BLOCK + "\n").repeat(450),
            "\u00e9".repeat(35_000),
            " ",
            "-static",
            "0");

    private Payloads() {}
}
