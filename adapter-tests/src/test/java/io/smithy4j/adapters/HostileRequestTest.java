package io.smithy4j.adapters;

import static io.smithy4j.adapters.RawClient.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class HostileRequestTest {
    private final Adapter adapter;

    HostileRequestTest(Adapter adapter) {
        this.adapter = adapter;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX-A: a\u0000b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX A: a\r\n\r\n",
                "GET /\u00e4 HTTP/1.1\r\nHost: a\r\n\r\n",
                "G(T / HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void requestsThatHttpDoesNotAllowAreTheCallersFault(String request) throws Exception {
        try (var server = adapter.start(Services.describing());
                var client = new RawClient(server);
                var next = new RawClient(server)) {
            assertThat(client.send(request).head()).startsWith("HTTP/1.1 400");
            assertThat(next.send(post("")).response()).startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @MethodSource("requestsOfAnEnemy")
    void noRequestTakesTheServerDown(String request) throws Exception {
        try (var server = adapter.start(Services.describing());
                var client = new RawClient(server);
                var next = new RawClient(server)) {
            client.sendAsFarAsItTakes(request + "\r\n\r\n");

            assertThat(client.rest()).doesNotContain("HTTP/1.1 500").doesNotContain("java.");
            assertThat(next.send(post("")).response()).startsWith("HTTP/1.1 200");
        }
    }

    static List<String> requestsOfAnEnemy() {
        String close = " HTTP/1.1\r\nHost: a\r\nConnection: close";
        return List.of(
                "GET mailto:a" + close,
                "GET http://elsewhere/a" + close,
                "OPTIONS *" + close,
                "GET //a" + close,
                "GET /../.." + close,
                "GET a" + close,
                "GET /a\\b" + close,
                "GET /" + "a".repeat(100_000) + close,
                "GET /" + close + "\r\nX-A: " + "a".repeat(1_000_000),
                "GET /" + close + "\r\nX-A: a".repeat(1000),
                "POST /" + close + "\r\nContent-Length: -1",
                "POST /" + close + "\r\nContent-Length: a",
                "POST /" + close + "\r\nContent-Length: 99999999999999999999",
                "POST /" + close + "\r\nTransfer-Encoding: gzip",
                "GET",
                "\u0000\u0001\u0002");
    }

    @Test
    void aServiceThatThrowsIsAnEmptyFailureOnAConnectionThatEnds() throws Exception {
        try (var server = adapter.start(request -> {
                    throw new IllegalStateException("canary");
                });
                var client = new RawClient(server)) {
            assertThat(client.send(post("")).rest())
                    .startsWith("HTTP/1.1 500")
                    .containsIgnoringCase("connection: close")
                    .doesNotContain("canary")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void aServiceThatFailsLaterDoesSoToo() throws Exception {
        try (var server = adapter.start(request -> new CompletableFuture<HttpResponse>().completeAsync(() -> {
                    throw new StackOverflowError("canary");
                }));
                var client = new RawClient(server)) {
            assertThat(client.send(post("")).rest())
                    .startsWith("HTTP/1.1 500")
                    .doesNotContain("canary")
                    .endsWith("\r\n\r\n");
        }
    }
}
