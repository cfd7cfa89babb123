package io.smithy4j.adapters;

import static io.smithy4j.adapters.RawClient.post;
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
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass(name = "{0}")
@EnumSource(Adapter.class)
final class StopTest {
    private final Adapter adapter;

    StopTest(Adapter adapter) {
        this.adapter = adapter;
    }

    @Test
    void anIdleServerStopsAtOnceAndOnlyOnce() throws Exception {
        RunningServer server = adapter.start(Services.echoing());
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
        RunningServer server = adapter.start(Services.holding(entered, release));
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
        RunningServer server = adapter.start(
                Services.holding(entered, release), Settings.DEFAULT.withStopGrace(Duration.ofMillis(300)));
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
        RunningServer server = adapter.start(request -> {
            answered.incrementAndGet();
            return CompletableFuture.completedFuture(
                    HttpResponse.builder(200).body(new byte[100]).build());
        });
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
    private static int callUntilRefused(RunningServer server, CountDownLatch busy) {
        int received = 0;
        while (true) {
            try (var client = new RawClient(server)) {
                String response = client.send(post("hello")).response();
                while (response.startsWith("HTTP/1.1 200") && response.length() > 100) {
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

    private static void awaitRefusal(RunningServer server) {
        // A connection that waits in the backlog when the listening socket closes is reset, a later one refused.
        assertThatExceptionOfType(SocketException.class).isThrownBy(() -> {
            while (true) {
                new RawClient(server).close();
            }
        });
    }
}
