package io.smithy4j.server.netty;

import static io.smithy4j.server.netty.RawClient.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller may ask of a server, and what he is told beyond it. */
@Timeout(30)
@ExtendWith(Leaks.class)
final class LimitsTest {
    private static final HttpService ECHO = request -> request.body()
            .readFully(request.bodyLimit())
            .thenApply(body -> HttpResponse.builder(200).body(body).build());

    @ParameterizedTest
    @CsvSource({"GET /aaaaaaaaaaaaaaaaaaaa, 414", "GET /aaaaaaaaaa, 200"})
    void targetsHaveALength(String line, int status) throws Exception {
        try (var server = NettyServer.builder(ECHO).maxTargetLength(15).start();
                var client = new RawClient(server)) {
            assertThat(client.send(line + " HTTP/1.1\r\nHost: a\r\n\r\n").head())
                    .startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void targetsThatAreFarTooLongAreNotReadToTheirEnd() throws Exception {
        try (var server = NettyServer.start(ECHO, 0);
                var client = new RawClient(server)) {
            assertThat(client.send("GET /" + "a".repeat(50_000)).head()).startsWith("HTTP/1.1 414");
        }
    }

    @Test
    void headersHaveASizeAndANumber() throws Exception {
        try (var server = NettyServer.builder(ECHO)
                        .maxHeaderBytes(200)
                        .maxHeaderCount(3)
                        .start();
                var large = new RawClient(server);
                var many = new RawClient(server);
                var fits = new RawClient(server)) {
            large.send("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(300));
            many.send("GET / HTTP/1.1\r\nHost: a\r\nA: 1\r\nB: 2\r\nC: 3\r\n\r\n");
            fits.send("GET / HTTP/1.1\r\nHost: a\r\nA: 1\r\nB: 2\r\n\r\n");

            assertThat(large.rest()).startsWith("HTTP/1.1 431");
            assertThat(many.rest()).startsWith("HTTP/1.1 431");
            assertThat(fits.head()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aHeadThatTakesTooLongIsToldSoAndASilentConnectionIsClosed() throws Exception {
        try (var server = NettyServer.builder(ECHO)
                        .headerTimeout(Duration.ofMillis(200))
                        .start();
                var slow = new RawClient(server);
                var silent = new RawClient(server)) {
            slow.send("GET / HTTP/1.1\r\nHo");

            assertThat(slow.rest()).startsWith("HTTP/1.1 408").containsIgnoringCase("connection: close");
            assertThat(silent.rest()).isEmpty();
        }
    }

    @Test
    void aPrefaceThatTakesTooLongEndsTheConnection() throws Exception {
        try (var server = NettyServer.builder(ECHO)
                        .headerTimeout(Duration.ofMillis(200))
                        .start();
                var client = new RawClient(server)) {
            assertThat(client.send("PRI * HTTP/2").rest()).isEmpty();
        }
    }

    @Test
    void theClockOfASecondHeadBeginsWithItsFirstByte() throws Exception {
        try (var server = NettyServer.builder(ECHO)
                        .headerTimeout(Duration.ofMillis(300))
                        .start();
                var client = new RawClient(server)) {
            client.send(post("a")).response();
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(client.send(post("b")).response()).endsWith("b");

            client.send("P");
            assertThat(client.rest()).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void aBodyThatKeepsTheServiceWaitingIsGivenUp() throws Exception {
        try (var server = NettyServer.builder(ECHO)
                        .bodyTimeout(Duration.ofMillis(200))
                        .start();
                var client = new RawClient(server)) {
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n01234");

            assertThat(client.rest()).startsWith("HTTP/1.1 408").containsIgnoringCase("connection: close");
        }
    }

    @Test
    void aHandlerMayKeepTheBodyWaiting() throws Exception {
        HttpService slow = request -> {
            try (InputStream in = request.body().asInputStream()) {
                int first = in.read();
                TimeUnit.MILLISECONDS.sleep(800);
                return CompletableFuture.completedFuture(HttpResponse.builder(200)
                        .body((first + " " + in.readAllBytes().length).getBytes(UTF_8))
                        .build());
            } catch (Exception e) {
                return CompletableFuture.failedFuture(e);
            }
        };
        int size = 3_000_000;
        try (var server = NettyServer.builder(slow)
                        .bodyTimeout(Duration.ofMillis(500))
                        .start();
                var client = new RawClient(server)) {
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + size + "\r\n\r\n" + "x".repeat(size));

            assertThat(client.response()).endsWith("120 " + (size - 1));
        }
    }

    @Test
    void aCallerWhoTakesNothingOfTheAnswerIsCut() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        try (var server = NettyServer.builder(request -> CompletableFuture.completedFuture(HttpResponse.builder(200)
                                .body(HttpBody.of(endless))
                                .build()))
                        .writeTimeout(Duration.ofMillis(300))
                        .start();
                var client = new RawClient(server)) {
            client.send(post("")).head();

            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anIdleConnectionIsClosed() throws Exception {
        try (var server = NettyServer.builder(ECHO)
                        .idleTimeout(Duration.ofMillis(200))
                        .start();
                var client = new RawClient(server)) {
            client.send(post("a")).response();

            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void oneConnectionTooManyIsToldAtOnceAndTheNextFindsRoomAgain() throws Exception {
        try (var server = NettyServer.builder(ECHO).maxConnections(2).start()) {
            try (var first = new RawClient(server);
                    var second = new RawClient(server)) {
                first.send(post("a")).response();
                second.send(post("a")).response();
                try (var third = new RawClient(server)) {
                    assertThat(third.head()).startsWith("HTTP/1.1 503");
                }
                assertThat(first.send(post("b")).response()).endsWith("b");
            }
            for (String answer = ""; !answer.startsWith("HTTP/1.1 200"); ) {
                try (var client = new RawClient(server)) {
                    answer = client.send(post("c")).response();
                }
            }
        }
    }

    @Test
    void aRequestThatNoThreadTakesIsToldAtOnce() throws Exception {
        try (var server = NettyServer.builder(ECHO)
                        .executor(task -> {
                            throw new RejectedExecutionException();
                        })
                        .start();
                var client = new RawClient(server)) {
            assertThat(client.send(post("a")).head()).startsWith("HTTP/1.1 503");
        }
    }

    @Test
    void aFewThreadsAreEnoughForManyBodiesThatCome() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (var server = NettyServer.builder(ECHO).executor(two).start()) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clients.add(
                        new RawClient(server).send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n01234"));
            }
            try (var other = new RawClient(server)) {
                assertThat(other.send(post("through")).response()).endsWith("through");
            }
            for (RawClient client : clients) {
                assertThat(client.send("56789").response()).endsWith("0123456789");
                client.close();
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void streamsThatAreReadByEveryThreadStillArrive() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        HttpService reading = request -> {
            try (InputStream in = request.body().asInputStream()) {
                return CompletableFuture.completedFuture(
                        HttpResponse.builder(200).body(in.readAllBytes()).build());
            } catch (Exception e) {
                return CompletableFuture.failedFuture(e);
            }
        };
        try (var server = NettyServer.builder(reading).executor(two).start()) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                clients.add(
                        new RawClient(server).send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n01234"));
            }
            for (RawClient client : clients) {
                client.send("56789");
            }
            for (RawClient client : clients) {
                assertThat(client.response()).endsWith("0123456789");
                client.close();
            }
        } finally {
            two.shutdownNow();
        }
    }
}
