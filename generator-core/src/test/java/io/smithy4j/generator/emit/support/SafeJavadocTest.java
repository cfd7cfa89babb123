package io.smithy4j.generator.emit.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeJavadocTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            One sentence.                              | One sentence.
            The `READY` state, **not** _that_ one.     | The <code>READY</code> state, <strong>not</strong> <em>that</em> one.
            <p>Old <b>style</b></p>                    | Old <b>style</b>
            <h2>Title</h2>                             | <b>Title</b>
            A <script>x</script>B                      | A B
            Ends */ here                               | Ends &#42;&#47; here
            Mail a@b {@link X}                         | Mail a&#64;b &#123;&#64;link X&#125;
            C:\\users                                  | C:&#92;users
            caf\u00e9                                  | caf&#233;
            [a](https://b.c/d?e=f&g=h)                 | <a href="https://b.c/d?e=f&amp;g=h">a</a>
            [a](javascript:x)                          | a
            <a href="https://b.c/*/">a</a>             | <a href="https://b.c/%2A/">a</a>
            <a href="https://not a host/">a</a>        | a
            <b><b>a</b> c</b>                          | <b>a c</b>
            <fullname>A</fullname> <note>b</note>      | ~A

            <p>b~
            """)
    void inlineMarkupIsWrittenAgain(String text, String javadoc) {
        assertThat(SafeJavadoc.of("", text)).isEqualTo(javadoc);
    }

    @Test
    void blocksAreSeparated() {
        String text = "First.\n\nSecond:\n\n- one\n- two\n    1. deep\n\n```\nif (x) {\n}\n```\n\nLast.";

        assertThat(SafeJavadoc.of("", text)).isEqualTo("""
                First.

                <p>Second:

                <ul>
                <li>one</li>
                <li>two
                <ol>
                <li>deep</li>
                </ol></li>
                </ul>

                <pre>
                if (x) &#123;
                &#125;</pre>

                <p>Last.""");
    }

    @Test
    void wordsOfOursGoBeforeTheFirstParagraph() {
        assertThat(SafeJavadoc.of("Required.", "The id.")).isEqualTo("Required. The id.");
        assertThat(SafeJavadoc.of("Required.", "")).isEqualTo("Required.");
        assertThat(SafeJavadoc.of("Required.", "- a")).isEqualTo("Required.\n\n<ul>\n<li>a</li>\n</ul>");
    }

    @Test
    void linesBreakAtBlanks() {
        assertThat(SafeJavadoc.of("", "word ".repeat(60)).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(108));
    }

    @Test
    void theFirstSentenceGoesOnASentenceOfOurs() {
        assertThat(SafeJavadoc.firstSentence("The thing is gone. It was here.")).isEqualTo("the thing is gone");
        assertThat(SafeJavadoc.firstSentence("A thing...")).isEqualTo("a thing");
        assertThat(SafeJavadoc.firstSentence("ID unknown.")).isEqualTo("ID unknown");
        assertThat(SafeJavadoc.firstSentence("")).isEmpty();
    }
}
