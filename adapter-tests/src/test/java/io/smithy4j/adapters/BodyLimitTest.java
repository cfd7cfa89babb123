package io.smithy4j.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class BodyLimitTest {
    private final Adapter adapter;

    BodyLimitTest(Adapter adapter) {
        this.adapter = adapter;
    }

    private static final String HEAD = "POST / HTTP/1.1\r\nHost: a\r\n";

    @Test
    void aDeclaredLengthPastTheLimitIsRefusedBeforeTheBodyIsSent() throws Exception {
        try (var server = server(10);
                var client = new RawClient(server)) {
            client.send(HEAD + "Content-Length: 11\r\n\r\n");

            assertThat(client.head()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aChunkedBodyIsCutAtTheLimit() throws Exception {
        try (var server = server(10);
                var client = new RawClient(server)) {
            client.send(HEAD + "Transfer-Encoding: chunked\r\n\r\nb\r\n0123456789a\r\n0\r\n\r\n");

            assertThat(client.head()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyOfTheLimitIsFine() throws Exception {
        try (var server = server(10);
                var client = new RawClient(server)) {
            client.send(HEAD + "Content-Length: 10\r\n\r\n0123456789");

            assertThat(client.response()).startsWith("HTTP/1.1 200").endsWith("0123456789");
        }
    }

    @Test
    void twoMebibytesAreTheDefault() throws Exception {
        int limit = 2 * 1024 * 1024;
        try (var server = adapter.start(Services.echoing());
                var fits = new RawClient(server);
                var tooLarge = new RawClient(server)) {
            fits.send(HEAD + "Content-Length: " + limit + "\r\n\r\n" + "x".repeat(limit));
            tooLarge.send(HEAD + "Content-Length: " + (limit + 1) + "\r\n\r\n");

            assertThat(fits.response()).startsWith("HTTP/1.1 200").hasSizeGreaterThan(limit);
            assertThat(tooLarge.head()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aServiceThatReadsTheBodyAsItComesHasNoLimitButItsOwn() throws Exception {
        HttpService streaming = request -> CompletableFuture.completedFuture(
                HttpResponse.builder(200).body(request.body()).build());
        try (var server = adapter.start(streaming, Settings.DEFAULT.withMaxBodyBytes(10));
                var client = new RawClient(server)) {
            client.send(HEAD + "Content-Length: 11\r\n\r\n0123456789a");

            assertThat(client.response()).startsWith("HTTP/1.1 200").endsWith("0123456789a");
        }
    }

    private RunningServer server(long limit) {
        return adapter.start(Services.echoing(), Settings.DEFAULT.withMaxBodyBytes(limit));
    }
}
