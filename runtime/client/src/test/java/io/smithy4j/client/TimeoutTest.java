package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class TimeoutTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 X\r\nContent-Le",
                "HTTP/1.1 200 X\r\nContent-Length: 10\r\n\r\n",
                "HTTP/1.1 200 X\r\nContent-Length: 10\r\n\r\nhel",
                "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
                "HTTP/1.1 500 X\r\nContent-Length: 10\r\n\r\nhel"
            })
    void aCallThatStallsAnywhereTimesOutAndFreesItsConnection(String beginning) throws Exception {
        try (var server = new ScriptedServer(beginning);
                var client = EchoClient.at(server).timeout(SHORT).build()) {
            long start = System.nanoTime();

            assertThatExceptionOfType(CallTimeoutException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessageContaining("Parrot Echo")
                    .withMessageContaining("PT0.3S");

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, SHORT.plusMillis(1500));
            assertThat(server.clientGone().await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theTimeoutCoversAllAttempts() throws Exception {
        try (var server = new ScriptedServer(ScriptedServer.response(500, "no"), "");
                var client = EchoClient.at(server)
                        .timeout(SHORT)
                        .retry((call, failed) -> Duration.ofMillis(50))
                        .build()) {
            long start = System.nanoTime();

            assertThatExceptionOfType(CallTimeoutException.class).isThrownBy(() -> client.echo("hi"));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, SHORT.plusMillis(1500));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void anAttemptThatStallsIsFollowedByAnotherAndFreesItsConnection() throws Exception {
        try (var server = new ScriptedServer("HTTP/1.1 200 X\r\nContent-Le", ScriptedServer.response(200, "hello"));
                var client = EchoClient.at(server)
                        .attemptTimeout(SHORT)
                        .retry((call, failed) -> Duration.ZERO)
                        .build()) {
            assertThat(client.echo("hi")).isEqualTo("hello");

            assertThat(server.requests()).hasSize(2);
            assertThat(server.clientGone().await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theLastAttemptThatStallsNamesTheTimeoutOfAttempts() throws Exception {
        try (var server = new ScriptedServer("");
                var client = EchoClient.at(server)
                        .attemptTimeout(SHORT)
                        .attempts(2)
                        .retry((call, failed) -> Duration.ZERO)
                        .build()) {
            assertThatExceptionOfType(CallTimeoutException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessageContaining("PT0.3S");

            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aServiceInMemoryThatHangsTimesOutToo() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (var client = EchoClient.builder()
                .transport(request -> {
                    try {
                        release.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return new CompletableFuture<>();
                })
                .timeout(SHORT)
                .build()) {
            assertThatExceptionOfType(CallTimeoutException.class).isThrownBy(() -> client.echo("hi"));
        } finally {
            release.countDown();
        }
    }

    @Test
    void anInterruptEndsTheCallAndStaysSet() throws Exception {
        try (var server = new ScriptedServer("");
                var client = EchoClient.at(server).build()) {
            CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    client.echo("hi");
                    stillInterrupted.complete(false);
                } catch (TransportException e) {
                    stillInterrupted.complete(Thread.currentThread().isInterrupted());
                }
            });
            caller.start();
            server.firstRequest().await();

            caller.interrupt();

            assertThat(stillInterrupted.get(5, TimeUnit.SECONDS)).isTrue();
            assertThat(server.clientGone().await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void cancellingAFutureFreesTheConnection() throws Exception {
        try (var server = new ScriptedServer("HTTP/1.1 200 X\r\nContent-Length: 10\r\n\r\nhel");
                var client = EchoClient.at(server).build()) {
            CompletableFuture<String> call = client.echoAsync("hi");
            server.firstRequest().await();

            call.cancel(true);

            assertThat(server.clientGone().await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void cancellingAFutureCancelsTheAnswerOfAServiceInThisProcess() throws Exception {
        CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
        CountDownLatch called = new CountDownLatch(1);
        try (var client = EchoClient.builder()
                .transport(request -> {
                    called.countDown();
                    return answer;
                })
                .build()) {
            CompletableFuture<String> call = client.echoAsync("hi");
            called.await();

            call.cancel(true);

            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> answer.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void stagesAfterATimeoutKeepNoOtherTimerWaiting() throws Exception {
        try (var client = EchoClient.builder()
                .transport(request -> new CompletableFuture<>())
                .timeout(SHORT)
                .build()) {
            CompletableFuture<String> thread = client.echoAsync("hi")
                    .handle((output, failure) -> Thread.currentThread().getName());

            assertThat(thread.get(5, TimeUnit.SECONDS)).doesNotContainIgnoringCase("delayScheduler");
        }
    }

    @Test
    void theTimeoutIsPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EchoClient.builder().timeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EchoClient.builder().timeout(Duration.ofSeconds(-1)));
    }
}
