package io.smithy4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.core.DecodeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PercentEncodingTest {
    // Smithy's protocol test RestJsonHttpRequestLabelEscaping.
    private static final String TEXT = " %:/?#[]@!$&'()*+,;=😹";

    private static final String ENCODED = "%20%25%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%F0%9F%98%B9";

    @Test
    void allButUnreservedCharactersAreEncoded() {
        assertThat(PercentEncoding.encode(TEXT)).isEqualTo(ENCODED);
        assertThat(PercentEncoding.encode("aZ09-._~")).isEqualTo("aZ09-._~");
        assertThat(PercentEncoding.decode("/a", ENCODED)).isEqualTo(TEXT);
    }

    @Test
    void greedyLabelsKeepTheirSlashes() {
        assertThat(PercentEncoding.greedyLabel("key", "there is/a guy")).isEqualTo("there%20is/a%20guy");
        assertThat(PercentEncoding.greedyLabel("key", "folder/")).isEqualTo("folder/");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void labelsThatWouldLeadElsewhereAreRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentEncoding.label("id", value))
                .withMessageContaining("id");
        assertThatIllegalArgumentException().isThrownBy(() -> PercentEncoding.greedyLabel("id", "a/" + value + "/b"));
    }

    @Test
    void aLabelWithoutAValueStaysAsThePatternHasIt() {
        assertThat(PercentEncoding.label("id", "")).isEqualTo("{id}");
        assertThat(PercentEncoding.greedyLabel("key", "")).isEqualTo("{key}");
        assertThat(PercentEncoding.label("id", "{id}")).isEqualTo("%7Bid%7D");
        assertThatIllegalArgumentException().isThrownBy(() -> PercentEncoding.greedyLabel("key", "a//b"));
    }

    @Test
    void loneSurrogatesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PercentEncoding.encode("a\ud800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%2", "%zz", "%-1", "a%c0%af", "%80", "%ed%a0%80", "%+1", "é%20"})
    void whatIsNoPercentEncodedUtf8IsRefused(String raw) {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> PercentEncoding.decode("/id", raw))
                .withMessage("/id: expected percent-encoded UTF-8");
    }

    @Test
    void aPlusSignIsNoBlank() {
        assertThat(PercentEncoding.decode("/id", "a+b")).isEqualTo("a+b");
    }
}
