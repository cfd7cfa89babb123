package io.smithy4j.client;

import static io.smithy4j.client.ScriptedTransport.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smithy4j.client.EchoOperation.EchoException;
import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Attempts over a clock that the test moves. */
final class RetryTest {
    private final VirtualClock clock = new VirtualClock();

    private EchoClient.Builder client(ScriptedTransport transport) {
        return EchoClient.builder()
                .endpoint("http://127.0.0.1:1")
                .transport(transport)
                .clock(clock)
                .retry(new StandardRetry(() -> 1));
    }

    @Test
    void threeAttemptsAreTheDefault() {
        ScriptedTransport transport = new ScriptedTransport(answer(503, "no"));
        CompletableFuture<String> call = client(transport).build().echoAsync("hi");
        assertThat(transport.requests()).hasSize(1);

        clock.advance(Duration.ofMillis(50));
        assertThat(transport.requests()).hasSize(2);
        assertThat(call).isNotDone();

        clock.advance(Duration.ofMillis(100));
        assertThat(transport.requests()).hasSize(3);
        assertThat(call).isCompletedExceptionally();
        assertThat(clock.timers()).isZero();
    }

    @Test
    void anyFailureMayBeFollowedByASuccess() throws Exception {
        ScriptedTransport transport =
                new ScriptedTransport(answer(503, "no"), new IOException("reset"), answer(200, "yes"));
        CompletableFuture<String> call = client(transport).build().echoAsync("hi");

        clock.advance(Duration.ofMillis(150));

        assertThat(call.get()).isEqualTo("yes");
        assertThat(transport.requests())
                .hasSize(3)
                .allMatch(request -> request.equals(transport.requests().get(0))
                        || request.body().equals(transport.requests().get(0).body()));
    }

    @Test
    void anErrorOfTheCallerIsNotRepeated() {
        ScriptedTransport transport = new ScriptedTransport(answer(400, "no"));

        assertThat(client(transport).build().echoAsync("hi")).isCompletedExceptionally();

        assertThat(transport.requests()).hasSize(1);
    }

    @Test
    void aServiceThatAsksForTimeGetsIt() {
        HttpResponse busy = answer(503, "no").toBuilder()
                .header("x-amz-retry-after", "3000")
                .build();
        ScriptedTransport transport = new ScriptedTransport(busy, answer(200, "yes"));
        CompletableFuture<String> call = client(transport).build().echoAsync("hi");

        assertThat(clock.untilNext()).isEqualTo(Duration.ofSeconds(3));
        clock.advance(Duration.ofSeconds(3));

        assertThat(call).isCompletedWithValue("yes");
    }

    @Test
    void aRetryThatWouldComeTooLateIsNotWaitedFor() {
        HttpResponse busy =
                answer(503, "busy").toBuilder().header("Retry-After", "3").build();
        CompletableFuture<String> call = client(new ScriptedTransport(busy))
                .timeout(Duration.ofSeconds(2))
                .build()
                .echoAsync("hi");

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(call::get)
                .withCauseInstanceOf(EchoException.class);
    }

    @Test
    void aCallThatIsCancelledBetweenAttemptsMakesNoOther() {
        ScriptedTransport transport = new ScriptedTransport(answer(503, "no"));
        CompletableFuture<String> call = client(transport).build().echoAsync("hi");

        call.cancel(true);
        clock.advance(Duration.ofMinutes(1));

        assertThat(transport.requests()).hasSize(1);
        assertThat(clock.timers()).isZero();
    }

    @Test
    void aPolicyIsToldWhatFailedAndAtWhichAttempt() {
        List<FailedAttempt> failures = new ArrayList<>();
        List<Integer> attempts = new ArrayList<>();
        ScriptedTransport transport = new ScriptedTransport(answer(503, "no"), new IOException("reset"));
        CompletableFuture<String> call = client(transport)
                .retry((info, failed) -> {
                    failures.add(failed);
                    attempts.add(info.attempt());
                    return Duration.ZERO;
                })
                .build()
                .echoAsync("hi");

        clock.advance(Duration.ZERO);

        assertThat(call).isCompletedExceptionally();
        assertThat(attempts).containsExactly(1, 2);
        assertThat(failures.get(0).failure()).isInstanceOf(EchoException.class);
        assertThat(failures.get(1).failure()).isInstanceOf(TransportException.class);
        assertThat(failures).extracting(FailedAttempt::kind).containsOnly(FailureKind.TRANSIENT);
    }

    @Test
    void aPolicyThatThrowsEndsTheCall() {
        CompletableFuture<String> call = client(new ScriptedTransport(answer(503, "no")))
                .retry((info, failed) -> {
                    throw new IllegalStateException("broken policy");
                })
                .build()
                .echoAsync("hi");

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(call::get)
                .withMessageContaining("broken policy");
    }

    @Test
    void withoutAPolicyNothingIsSentTwice() {
        ScriptedTransport transport = new ScriptedTransport(answer(503, "no"));

        assertThat(client(transport).retry(RetryPolicy.none()).build().echoAsync("hi"))
                .isCompletedExceptionally();

        assertThat(transport.requests()).hasSize(1);
    }

    @Test
    void deadServicesGetNoMoreThanTheBucketHolds() {
        ScriptedTransport transport = new ScriptedTransport(new IOException("down"));
        EchoClient client = client(transport).build();
        for (int i = 0; i < 10_000; i++) {
            var unused = client.echoAsync("hi");
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(transport.requests()).hasSize(10_000 + 500 / 14);
    }

    @Test
    void attemptsAreAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EchoClient.builder().attempts(0));
    }

    @Test
    void anAttemptHasATimeoutOfItsOwn() {
        ScriptedTransport transport = new ScriptedTransport(new CompletableFuture<>(), answer(200, "yes"));
        CompletableFuture<String> call =
                client(transport).attemptTimeout(Duration.ofSeconds(5)).build().echoAsync("hi");

        clock.advance(Duration.ofSeconds(5));
        assertThat(transport.requests()).hasSize(1);
        clock.advance(Duration.ofMillis(50));

        assertThat(call).isCompletedWithValue("yes");
    }

    @Test
    void aCallHasOneTimeoutForAllAttempts() {
        ScriptedTransport transport = new ScriptedTransport(answer(503, "no"), new CompletableFuture<>());
        CompletableFuture<String> call = client(transport).build().echoAsync("hi");

        clock.advance(Duration.ofSeconds(30));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(call::get)
                .withCauseInstanceOf(CallTimeoutException.class)
                .withMessageContaining("PT30S");
    }
}
