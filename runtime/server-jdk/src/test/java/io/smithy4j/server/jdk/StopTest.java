package io.smithy4j.server.jdk;

import static io.smithy4j.server.jdk.RawClient.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class StopTest {
    @Test
    void anIdleServerStopsAtOnceAndOnlyOnce() throws Exception {
        JdkServer server = JdkServer.start(Services.echoing(), 0);
        try (var client = new RawClient(server)) {
            client.send(post("hello")).response();
            long start = System.nanoTime();

            server.close();
            server.close();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aRequestUnderWayGetsItsAnswerAndNobodyElseIsLetIn() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        JdkServer server = JdkServer.start(Services.holding(entered, release), 0);
        try (var client = new RawClient(server)) {
            client.send(post(""));
            entered.await();

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            awaitRefusal(server);
            assertThat(stopped).isNotDone();
            release.countDown();

            assertThat(client.rest())
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("connection: close")
                    .endsWith("held");
            stopped.get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void theGraceIsTheLongestWait() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        JdkServer server = JdkServer.builder(Services.holding(entered, release))
                .stopGrace(Duration.ofMillis(300))
                .start();
        try (var client = new RawClient(server)) {
            client.send(post(""));
            entered.await();
            long start = System.nanoTime();

            server.close();

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(300), Duration.ofSeconds(3));
        } finally {
            release.countDown();
        }
    }

    @RepeatedTest(10)
    void whatTheServiceAnsweredWhileStoppingArrives() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        JdkServer server = JdkServer.start(
                request -> {
                    answered.incrementAndGet();
                    return CompletableFuture.completedFuture(
                            HttpResponse.builder(200).body(new byte[100]).build());
                },
                0);
        CountDownLatch busy = new CountDownLatch(40);
        List<CompletableFuture<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            callers.add(CompletableFuture.supplyAsync(
                    () -> callUntilRefused(server, busy), task -> new Thread(task).start()));
        }
        busy.await();

        server.close();

        int received = 0;
        for (CompletableFuture<Integer> caller : callers) {
            received += caller.get(10, TimeUnit.SECONDS);
        }
        assertThat(received).isEqualTo(answered.get());
    }

    // Counts the whole answers that one caller gets, on connections that it opens anew whenever the server ends them.
    private static int callUntilRefused(JdkServer server, CountDownLatch busy) {
        int received = 0;
        while (true) {
            try (var client = new RawClient(server)) {
                String response = client.send(post("hello")).response();
                while (response.length() > 100) {
                    received++;
                    busy.countDown();
                    response = client.send(post("hello")).response();
                }
            } catch (ConnectException e) {
                return received;
            } catch (IOException e) {
                // The server has ended this connection between two requests.
            }
        }
    }

    private static void awaitRefusal(JdkServer server) {
        // A connection that waits in the backlog when the listening socket closes is reset, a later one refused.
        assertThatExceptionOfType(SocketException.class).isThrownBy(() -> {
            while (true) {
                new RawClient(server).close();
            }
        });
    }
}
