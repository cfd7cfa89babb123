package io.smithy4j.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that come while the service works on them, or do not come. */
@Timeout(30)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class RequestBodyTest {
    private static final String CHUNKED = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final Adapter adapter;

    RequestBodyTest(Adapter adapter) {
        this.adapter = adapter;
    }

    @Test
    void theFirstBytesReachTheServiceWhileTheRestIsUnderWay() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        HttpService counting = request -> {
            try (InputStream in = request.body().asInputStream()) {
                // One by one: to read none, as readNBytes does at its end, waits for the next chunk in the JDK's
                // server.
                StringBuilder begin = new StringBuilder();
                while (begin.length() < 5) {
                    begin.append((char) in.read());
                }
                first.countDown();
                return answer(begin + new String(in.readAllBytes(), UTF_8));
            } catch (IOException e) {
                return CompletableFuture.failedFuture(e);
            }
        };
        try (var server = adapter.start(counting);
                var client = new RawClient(server)) {
            client.send(CHUNKED + "5\r\nfirst\r\n");
            assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(client.send("6\r\nsecond\r\n0\r\n\r\n").response()).endsWith("firstsecond");
        }
    }

    @Test
    void aServiceThatIsBehindHoldsTheCallerBack() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AtomicLong sent = new AtomicLong();
        HttpService slow = request -> {
            try (InputStream in = request.body().asInputStream()) {
                in.read();
                release.await();
                return answer(String.valueOf(in.readAllBytes().length));
            } catch (IOException | InterruptedException e) {
                return CompletableFuture.failedFuture(e);
            }
        };
        int chunks = 400;
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        try (var server = adapter.start(slow);
                var client = new RawClient(server)) {
            client.send(CHUNKED);
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < chunks; i++) {
                    client.sendAsFarAsItTakes(chunk, sent);
                }
                client.sendAsFarAsItTakes("0\r\n\r\n", sent);
            });
            long before = -1;
            while (before != sent.get()) {
                before = sent.get();
                TimeUnit.MILLISECONDS.sleep(300);
            }
            assertThat(sending).isNotDone();
            release.countDown();

            assertThat(client.response()).endsWith(String.valueOf(chunks * 0x10000 - 1));
        }
    }

    @Test
    void anEchoGoesOnWhileTheBodyComes() throws Exception {
        HttpService echo = request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
                .body(HttpBody.of(request.body().asInputStream()))
                .build());
        try (var server = adapter.start(echo);
                var client = new RawClient(server)) {
            client.send(CHUNKED + "5\r\nfirst\r\n").head();
            assertThat(client.chunk()).isEqualTo("first");
            client.send("6\r\nsecond\r\n0\r\n\r\n");
            assertThat(client.chunks()).isEqualTo("second");
        }
    }

    @Test
    void whoWaitsToBeToldToGoOnIsTold() throws Exception {
        try (var server = adapter.start(Services.echoing());
                var client = new RawClient(server)) {
            client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
            assertThat(client.head()).startsWith("HTTP/1.1 100");

            assertThat(client.send("hello").response())
                    .startsWith("HTTP/1.1 200")
                    .endsWith("hello");
        }
    }

    @Test
    void aBodyThatBreaksOffIsNoShorterBody() throws Exception {
        CompletableFuture<Throwable> seen = new CompletableFuture<>();
        HttpService reading = request -> request.body()
                .readFully(request.bodyLimit())
                .whenComplete((body, failure) ->
                        seen.complete(failure == null ? new AssertionError("whole: " + body.length) : failure))
                .handle((body, failure) -> HttpResponse.builder(400).build());
        try (var server = adapter.start(reading)) {
            try (var client = new RawClient(server)) {
                client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(seen.get(10, TimeUnit.SECONDS)).isNotInstanceOf(AssertionError.class);
        }
    }

    @Test
    void aServiceThatReadsNothingAnswersAndTheNextRequestIsNotMistakenForTheBody() throws Exception {
        try (var server = adapter.start(Services.describing());
                var client = new RawClient(server)) {
            String body = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
            client.send("POST /first HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length() + "\r\n\r\n" + body
                    + "GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            assertThat(client.rest()).contains("POST /first").doesNotContain("/smuggled");
        }
    }

    private static CompletableFuture<HttpResponse> answer(String text) {
        return CompletableFuture.completedFuture(
                HttpResponse.builder(200).body(text.getBytes(UTF_8)).build());
    }
}
