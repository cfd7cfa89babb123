package io.smithy4j.server.netty;

import static io.smithy4j.server.netty.RawClient.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP/1.1 where Netty leaves a choice. What holds for every adapter is in adapter-tests. */
@Timeout(30)
@ExtendWith(Leaks.class)
final class Http1Test {
    private static final HttpService THREAD = request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
            .body(Thread.currentThread().getName().getBytes(UTF_8))
            .build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\nHost: a\n\n",
                "GET / HTTP/1.1\r\nHost : a\r\n\r\n"
            })
    void whatTwoServersCouldReadDifferentlyIsRefusedAndEndsTheConnection(String request) throws Exception {
        try (var server = NettyServer.start(THREAD, 0);
                var client = new RawClient(server)) {
            client.sendAsFarAsItTakes(request + "GET /second HTTP/1.1\r\nHost: a\r\n\r\n");

            String answers = client.rest();
            assertThat(answers).startsWith("HTTP/1.1 400").containsIgnoringCase("connection: close");
            assertThat(answers.split("HTTP/1.1 ")).hasSize(2);
        }
    }

    @Test
    void otherVersionsAndExpectationsAreRefused() throws Exception {
        try (var server = NettyServer.start(THREAD, 0);
                var version = new RawClient(server);
                var expectation = new RawClient(server)) {
            assertThat(version.send("GET / HTTP/3.0\r\nHost: a\r\n\r\n").rest()).startsWith("HTTP/1.1 505");
            assertThat(expectation
                            .send("GET / HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n\r\n")
                            .rest())
                    .startsWith("HTTP/1.1 417");
        }
    }

    @Test
    void handlersRunOnThreadsThatMayBlock() throws Exception {
        try (var server = NettyServer.start(THREAD, 0);
                var client = new RawClient(server)) {
            assertThat(client.send(post("")).response()).endsWith("smithy4j-request");
        }
    }

    @Test
    void handlersThatNeverBlockRunOnEventLoops() throws Exception {
        HttpService late = request -> request.body().readFully(100).thenCompose(body -> THREAD.handle(request));
        try (var server = NettyServer.builder(late).handlersNeverBlock().start();
                var client = new RawClient(server)) {
            assertThat(client.send(post("a")).response()).contains("smithy4j-netty");
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na");
            Thread.sleep(50);
            assertThat(client.send("b").response()).contains("smithy4j-netty");
        }
    }

    @Test
    void aBodyThatComesLaterDoesNotBringHandlersOntoEventLoops() throws Exception {
        HttpService late = request -> request.body().readFully(100).thenCompose(body -> THREAD.handle(request));
        try (var server = NettyServer.start(late, 0);
                var client = new RawClient(server)) {
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na");
            Thread.sleep(50);
            assertThat(client.send("b").response()).endsWith("smithy4j-request");
        }
    }

    @Test
    void anExecutorThatWasGivenRunsRequestsAndIsLeftRunning() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(1, task -> new Thread(task, "mine"));
        try {
            try (var server = NettyServer.builder(THREAD).executor(executor).start();
                    var client = new RawClient(server)) {
                assertThat(client.send(post("")).response()).endsWith("mine");
            }

            assertThat(executor.isShutdown()).isFalse();
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void aPortInUseIsSaid() {
        try (var server = NettyServer.start(THREAD, 0)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> NettyServer.start(THREAD, server.port()))
                    .withMessageContaining(":" + server.port());
        }
    }

    @Test
    void anOldCallerGetsAStreamThatEndsWithTheConnection() throws Exception {
        try (var server = NettyServer.start(
                        request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
                                .body(HttpBody.of(new ByteArrayInputStream("hello".getBytes(UTF_8))))
                                .build()),
                        0);
                var client = new RawClient(server)) {
            assertThat(client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                            .rest())
                    .doesNotContainIgnoringCase("transfer-encoding")
                    .containsIgnoringCase("connection: close")
                    .endsWith("\r\n\r\nhello");
        }
    }
}
