package io.smithy4j.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class BodyLimitTest {
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
        try (var server = JdkServer.start(Services.echoing(), 0);
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
        try (var server = JdkServer.builder(streaming).maxBodyBytes(10).start();
                var client = new RawClient(server)) {
            client.send(HEAD + "Content-Length: 11\r\n\r\n0123456789a");

            assertThat(client.response()).startsWith("HTTP/1.1 200").endsWith("0123456789a");
        }
    }

    private static JdkServer server(long limit) {
        return JdkServer.builder(Services.echoing()).maxBodyBytes(limit).start();
    }
}
