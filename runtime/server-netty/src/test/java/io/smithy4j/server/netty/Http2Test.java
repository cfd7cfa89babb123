package io.smithy4j.server.netty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** HTTP/2 by upgrade, as the JDK's client asks for it. */
@Timeout(30)
@ExtendWith(Leaks.class)
final class Http2Test {
    private static final HttpService ECHO = request -> request.body()
            .readFully(request.bodyLimit())
            .thenApply(body -> HttpResponse.builder(200)
                    .header("x-path", request.path())
                    .header("x-query", String.valueOf(request.query()))
                    .header("x-a", String.join("|", request.headers().all("x-a")))
                    .header("x-peer", String.valueOf(request.peer()))
                    .header("x-names", names(request))
                    .header("connection", "keep-alive")
                    .body(body)
                    .build());

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    private static String names(io.smithy4j.http.HttpRequest request) {
        List<String> names = new ArrayList<>();
        request.headers().forEach((name, value) -> names.add(name));
        return String.join(" ", names);
    }

    @Test
    void requestsArriveAsOverHttp1() throws Exception {
        try (var server = NettyServer.start(ECHO, 0)) {
            for (int i = 0; i < 3; i++) {
                var answer = client.send(
                        request(server, "/a%20b?c=%20d")
                                .header("X-A", "1")
                                .header("X-A", "2")
                                .POST(BodyPublishers.ofString("hello"))
                                .build(),
                        BodyHandlers.ofString());

                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.body()).isEqualTo("hello");
                assertThat(answer.headers().firstValue("x-path")).hasValue("/a%20b");
                assertThat(answer.headers().firstValue("x-query")).hasValue("c=%20d");
                assertThat(answer.headers().firstValue("x-a")).hasValue("1|2");
                assertThat(answer.headers().firstValue("x-peer").orElseThrow()).startsWith("/127.0.0.1:");
                assertThat(answer.headers().firstValue("x-names").orElseThrow())
                        .doesNotContain("x-http2")
                        .doesNotContainIgnoringCase("transfer-encoding");
            }
        }
    }

    @Test
    void manyRequestsShareAConnection() throws Exception {
        int count = 50;
        CountDownLatch together = new CountDownLatch(count);
        HttpService meeting = request -> {
            together.countDown();
            try {
                boolean met = together.await(10, TimeUnit.SECONDS);
                return CompletableFuture.completedFuture(
                        HttpResponse.builder(met ? 200 : 504).build());
            } catch (InterruptedException e) {
                return CompletableFuture.failedFuture(e);
            }
        };
        try (var server = NettyServer.builder(
                        request -> request.path().equals("/warm") ? ECHO.handle(request) : meeting.handle(request))
                .maxConnections(1)
                .start()) {
            client.send(request(server, "/warm").build(), BodyHandlers.discarding());
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                answers.add(client.sendAsync(request(server, "/").build(), BodyHandlers.discarding())
                        .thenApply(answer -> answer.statusCode()));
            }
            for (CompletableFuture<Integer> answer : answers) {
                assertThat(answer.get(15, TimeUnit.SECONDS)).isEqualTo(200);
            }
        }
    }

    @Test
    void largeBodiesGoBothWaysAsStreams() throws Exception {
        HttpService streaming = request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
                .body(HttpBody.of(request.body().asInputStream()))
                .build());
        try (var server = NettyServer.builder(streaming).maxBodyBytes(10).start()) {
            client.send(request(server, "/").build(), BodyHandlers.discarding());
            byte[] large = new byte[5_000_000];

            var answer = client.send(
                    request(server, "/").POST(BodyPublishers.ofByteArray(large)).build(), BodyHandlers.ofByteArray());

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.body()).hasSize(large.length);
        }
    }

    @Test
    void bodiesBeyondTheLimitAreRefused() throws Exception {
        try (var server = NettyServer.builder(ECHO).maxBodyBytes(100_000).start()) {
            client.send(request(server, "/").build(), BodyHandlers.discarding());

            assertThat(client.send(
                                    request(server, "/")
                                            .POST(BodyPublishers.ofByteArray(new byte[100_001]))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(413);
            assertThat(client.send(
                                    request(server, "/")
                                            .POST(BodyPublishers.ofByteArray(new byte[100_000]))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void headersAndTargetsHaveTheirLimits() throws Exception {
        try (var server =
                NettyServer.builder(ECHO).maxHeaderCount(20).maxTargetLength(50).start()) {
            client.send(request(server, "/").build(), BodyHandlers.discarding());
            HttpRequest.Builder many = request(server, "/");
            for (int i = 0; i < 30; i++) {
                many.header("x-" + i, "1");
            }

            assertThat(client.send(many.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(431);
            assertThat(client.send(request(server, "/" + "a".repeat(60)).build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(414);
        }
    }

    @Test
    void aStreamThatBreaksOffIsNoShorterAnswer() throws Exception {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        HttpService breaking = request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
                .body(HttpBody.of(new SequenceInputStream(new ByteArrayInputStream(new byte[10_000]), closed)))
                .build());
        try (var server = NettyServer.builder(
                        request -> request.path().equals("/warm") ? ECHO.handle(request) : breaking.handle(request))
                .start()) {
            client.send(request(server, "/warm").build(), BodyHandlers.discarding());

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> client.send(request(server, "/").build(), BodyHandlers.ofByteArray()));
            assertThat(client.send(request(server, "/warm").build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aBodyThatKeepsTheServiceWaitingIsGivenUp() throws Exception {
        CompletableFuture<Throwable> given = new CompletableFuture<>();
        HttpService waiting = request -> ECHO.handle(request).whenComplete((answer, failure) -> {
            if (failure != null) {
                given.complete(failure);
            }
        });
        try (var server =
                NettyServer.builder(waiting).bodyTimeout(Duration.ofMillis(200)).start()) {
            client.send(request(server, "/").build(), BodyHandlers.discarding());
            HttpRequest slow = request(server, "/")
                    .POST(BodyPublishers.fromPublisher(subscriber -> subscriber.onSubscribe(new SilentSubscription())))
                    .build();

            CompletableFuture<?> call = client.sendAsync(slow, BodyHandlers.discarding());

            assertThat(given.get(10, TimeUnit.SECONDS)).hasStackTraceContaining("too slowly");
            assertThat(client.send(request(server, "/").build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
            call.cancel(true);
        }
    }

    @Test
    void whoTakesARequestBackCancelsItsHandler() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CompletableFuture<HttpResponse> never = new CompletableFuture<>();
        try (var server = NettyServer.builder(request -> {
                    if (request.path().equals("/warm")) {
                        return ECHO.handle(request);
                    }
                    entered.countDown();
                    return never;
                })
                .start()) {
            client.send(request(server, "/warm").build(), BodyHandlers.discarding());
            CompletableFuture<?> call = client.sendAsync(request(server, "/").build(), BodyHandlers.discarding());
            entered.await();

            call.cancel(true);

            assertThatExceptionOfType(Exception.class).isThrownBy(() -> never.get(10, TimeUnit.SECONDS));
            assertThat(never.isCancelled()).isTrue();
        }
    }

    @Test
    void aRequestUnderWayGetsItsAnswerWhenTheServerStops() throws Exception {
        CountDownLatch entered = new CountDownLatch(10);
        AtomicInteger answered = new AtomicInteger();
        NettyServer server = NettyServer.start(
                request -> {
                    if (request.path().equals("/warm")) {
                        return ECHO.handle(request);
                    }
                    entered.countDown();
                    return CompletableFuture.supplyAsync(
                            () -> {
                                answered.incrementAndGet();
                                return HttpResponse.builder(200)
                                        .body("held".getBytes(UTF_8))
                                        .build();
                            },
                            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
                },
                0);
        client.send(request(server, "/warm").build(), BodyHandlers.discarding());
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add(client.sendAsync(request(server, "/").build(), BodyHandlers.ofString())
                    .thenApply(answer -> answer.body()));
        }
        entered.await();

        server.close();

        for (CompletableFuture<String> call : calls) {
            assertThat(call.get(5, TimeUnit.SECONDS)).isEqualTo("held");
        }
        assertThat(answered).hasValue(10);
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> client.sendAsync(request(server, "/").build(), BodyHandlers.discarding())
                        .get());
    }

    private static HttpRequest.Builder request(NettyServer server, String target) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
                .timeout(Duration.ofSeconds(15));
    }

    private static final class SilentSubscription implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
