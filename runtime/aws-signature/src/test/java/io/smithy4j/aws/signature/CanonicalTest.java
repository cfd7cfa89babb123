package io.smithy4j.aws.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.core.DecodeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a request in the one form in which they are signed. */
final class CanonicalTest {
    private final SignatureText text = new SignatureText();

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "//, /",
        "/a, /a",
        "/a/, /a/",
        "//a///b//, /a/b/",
        "/./a/./b/., /a/b",
        "/a/../b, /b",
        "/a/b/.., /a",
        "/a/b/../, /a/",
        "/a/.., /",
        "/a/../.., /..",
        "/../a, /../a",
        "/../../a/.., /../..",
        "/..a/...b, /..a/...b",
        "/a%20b, /a%2520b",
        "/%c3%a9*~:, /%25c3%25a9%2A~%3A",
        "/%2E%2E/a, /%252E%252E/a"
    })
    void aPathHasNoEmptyNorDotSegmentsAndIsEncodedOnceMore(String raw, String canonical) {
        CanonicalPath.write(raw, text);

        assertThat(text.substring(0)).isEqualTo(canonical);
    }

    @Test
    void whatComesBeforeAPathIsNoneOfItsSegments() {
        text.add("GET\n/..");
        int start = text.length();
        CanonicalPath.write("/../..", text);

        assertThat(text.substring(start)).isEqualTo("/../..");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a, a=",
        "a=, a=",
        "b=1&a=2, a=2&b=1",
        "a=2&a=10&A=3, A=3&a=10&a=2",
        "&&a=1&, a=1",
        "a=b=c, a=b%3Dc",
        "=a&b, =a&b=",
        "a=%7e%2f+*, a=~%2F%2B%2A",
        "%c3%a9=%E2%82%AC, %C3%A9=%E2%82%AC"
    })
    void aQueryIsSortedAndHasOneEncoding(String raw, String canonical) {
        CanonicalQuery.write(raw, text);

        assertThat(text.substring(0)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "%zz=1", "a=%ff", "a=%c3"})
    void aQueryThatIsNotPercentEncodedIsRefused(String raw) {
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> CanonicalQuery.write(raw, text));
    }

    @Test
    void headersAreSortedByNameAndKeepTheOrderOfTheirValues() {
        SignedHeaders headers = new SignedHeaders();
        headers.add("X-B", "  two \t words ");
        headers.add("x-a_", "\t");
        headers.add("x-b", "one");
        headers.add("X-A", "\u00e4");
        headers.add("Host", "post");

        headers.lines(text);
        headers.names(text);

        assertThat(text.substring(0)).isEqualTo("host:post\nx-a:\u00e4\nx-a_:\nx-b:two words,one\nhost;x-a;x-a_;x-b");
    }
}
