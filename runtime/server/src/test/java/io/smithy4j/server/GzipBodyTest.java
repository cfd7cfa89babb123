package io.smithy4j.server;

import static io.smithy4j.server.PipelineHarness.answer;
import static io.smithy4j.server.PipelineHarness.echo;
import static io.smithy4j.server.PipelineHarness.echoing;
import static io.smithy4j.server.PipelineHarness.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GzipBodyTest {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "custom, gzip", "custom,gzip"})
    void aBodyInGzipIsReadAsItWasBefore(String encoding) throws IOException {
        HttpResponse response = answer(
                echoing().takingGzip(),
                echo("").header("Content-Encoding", encoding).body(gzip("hello")));

        assertThat(text(response)).isEqualTo("hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip, custom", "x-gzip"})
    void whateverElseWasDoneToTheBodyIsNotOurs(String encoding) {
        HttpResponse response = answer(echoing().takingGzip(), echo("hello").header("Content-Encoding", encoding));

        assertThat(text(response)).isEqualTo("hello");
    }

    @Test
    void anOperationThatDoesNotTakeGzipGetsWhatWasSent() {
        HttpResponse response = answer(echoing(), echo("hello").header("Content-Encoding", "gzip"));

        assertThat(text(response)).isEqualTo("hello");
    }

    @Test
    void whatIsNotInGzipIsMalformed() {
        assertMalformed("hello".getBytes(UTF_8));
    }

    @Test
    void anEmptyBodyIsNotInGzip() {
        assertMalformed(new byte[0]);
    }

    @Test
    void gzipWithoutItsEndIsMalformed() throws IOException {
        byte[] whole = gzip("hello".repeat(100));

        assertMalformed(Arrays.copyOf(whole, whole.length - 9));
    }

    @Test
    void theLimitHoldsForWhatGzipUnfoldsTo() throws IOException {
        HttpResponse response = answer(
                echoing().takingGzip(),
                echo("").bodyLimit(100_000).header("Content-Encoding", "gzip").body(gzip("a".repeat(100_001))));

        assertThat(response.status()).isEqualTo(413);
    }

    private static void assertMalformed(byte[] body) {
        HttpResponse response = answer(
                echoing().takingGzip(),
                echo("").header("Content-Encoding", "gzip").body(body));

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.headers().first("x-error")).isEqualTo("SerializationException");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
