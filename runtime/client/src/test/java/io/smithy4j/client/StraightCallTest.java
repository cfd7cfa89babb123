package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Calls that have nothing to wait for. */
final class StraightCallTest {
    private final VirtualClock clock = new VirtualClock();

    private final List<Integer> timers = new ArrayList<>();

    @Test
    void whatIsThereAtOnceSetsNoTimer() {
        try (EchoClient client = client(Duration.ZERO).build()) {
            assertThat(client.echo("hi")).isEqualTo("yes");
        }
        assertThat(timers).containsExactly(0);
        assertThat(clock.timers()).isZero();
    }

    @Test
    void whatTookTooLongIsLateThoughNobodyWaited() {
        try (EchoClient client =
                client(Duration.ofSeconds(3)).timeout(Duration.ofSeconds(2)).build()) {
            assertThatExceptionOfType(CallTimeoutException.class).isThrownBy(() -> client.echo("hi"));
        }
    }

    @Test
    void soItIsWithAnAttempt() {
        try (EchoClient client = client(Duration.ofSeconds(3))
                .attemptTimeout(Duration.ofSeconds(2))
                .attempts(1)
                .build()) {
            assertThatExceptionOfType(CallTimeoutException.class)
                    .isThrownBy(() -> client.echo("hi"))
                    .withMessageContaining("attemptTimeout");
        }
    }

    @Test
    void aThreadThatIsInterruptedAlreadyDoesNotCall() {
        try (EchoClient client = client(Duration.ZERO).build()) {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> client.echo("hi"));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(timers).isEmpty();
        }
    }

    private EchoClient.Builder client(Duration slowness) {
        return EchoClient.builder()
                .endpoint("http://127.0.0.1:1")
                .clock(clock)
                .transport(new BlockingTransport(slowness));
    }

    /** Answers when it returns, and not sooner. */
    private final class BlockingTransport implements HttpTransport {
        private final Duration slowness;

        private BlockingTransport(Duration slowness) {
            this.slowness = slowness;
        }

        @Override
        public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
            timers.add(clock.timers());
            clock.advance(slowness);
            return CompletableFuture.completedFuture(ScriptedTransport.answer(200, "yes"));
        }

        @Override
        public void close() {}
    }
}
