package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.client.EchoOperation.EchoException;
import io.smithy4j.core.ErrorMetadata;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandardRetryTest {
    private final StandardRetry longest = new StandardRetry(() -> 1);

    private static CallInfo call(int attempt) {
        return new CallInfo("Parrot", "Echo", attempt);
    }

    private static FailedAttempt failed(FailureKind kind, @Nullable Duration retryAfter) {
        return new FailedAttempt(new EchoException(ErrorMetadata.of("Failure", 500)), kind, retryAfter);
    }

    @ParameterizedTest
    @CsvSource({"1,50", "2,100", "3,200", "8,6400", "9,12800", "10,20000", "64,20000", "2000,20000"})
    void waitsDoubleUpToTwentySeconds(int attempt, long millis) {
        assertThat(longest.delayAfter(call(attempt), failed(FailureKind.TRANSIENT, null)))
                .isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"1,1000", "2,2000", "5,16000", "6,20000"})
    void throttledWaitsBeginWithASecond(int attempt, long millis) {
        assertThat(longest.delayAfter(call(attempt), failed(FailureKind.THROTTLING, null)))
                .isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void waitsAreAnythingUpToTheirLimit() {
        StandardRetry retry =
                new StandardRetry(() -> ThreadLocalRandom.current().nextDouble());
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            CallInfo call = call(1);
            Duration delay = retry.delayAfter(call, failed(FailureKind.TRANSIENT, null));
            retry.succeeded(call);
            assertThat(delay).isBetween(Duration.ZERO, Duration.ofMillis(50));
            sum += delay == null ? 0 : delay.toNanos() / 1e6;
        }

        assertThat(sum / 100_000).isBetween(24.0, 26.0);
    }

    @Test
    void whatFailsForGoodIsNotTriedAgainAndCostsNothing() {
        assertThat(longest.delayAfter(call(1), failed(FailureKind.FINAL, Duration.ZERO)))
                .isNull();
        assertThat(longest.tokens()).isEqualTo(StandardRetry.FULL);
    }

    @ParameterizedTest
    @CsvSource({"0,50", "30,50", "60,60", "5049,5049", "5050,5050", "999999999,5050"})
    void aServiceMayAskForFiveSecondsMore(long askedMillis, long millis) {
        assertThat(longest.delayAfter(call(1), failed(FailureKind.TRANSIENT, Duration.ofMillis(askedMillis))))
                .isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void aServiceThatIsDownGetsFewRetries() {
        int retries = 0;
        for (int i = 0; i < 10_000; i++) {
            retries += longest.delayAfter(call(1), failed(FailureKind.TRANSIENT, null)) == null ? 0 : 1;
        }

        assertThat(retries).isEqualTo(500 / 14);
    }

    @Test
    void aServiceThatThrottlesGetsMore() {
        int retries = 0;
        for (int i = 0; i < 10_000; i++) {
            retries += longest.delayAfter(call(1), failed(FailureKind.THROTTLING, null)) == null ? 0 : 1;
        }

        assertThat(retries).isEqualTo(500 / 5);
    }

    @Test
    void aSuccessBringsBackWhatItsLastRetryCost() {
        CallInfo call = call(1);
        longest.delayAfter(call, failed(FailureKind.TRANSIENT, null));
        longest.delayAfter(call, failed(FailureKind.THROTTLING, null));
        assertThat(longest.tokens()).isEqualTo(500 - 14 - 5);

        longest.succeeded(call);
        assertThat(longest.tokens()).isEqualTo(500 - 14);

        longest.succeeded(call(1));
        assertThat(longest.tokens()).isEqualTo(500 - 13);
    }

    @Test
    void manyThreadsNeitherLoseTokensNorMakeSome() throws Exception {
        int threads = 16;
        CountDownLatch done = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            new Thread(() -> {
                        for (int n = 0; n < 20_000; n++) {
                            CallInfo call = call(1);
                            if (longest.delayAfter(call, failed(FailureKind.TRANSIENT, null)) != null) {
                                longest.succeeded(call);
                            }
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();

        assertThat(longest.tokens()).isEqualTo(StandardRetry.FULL);
    }
}
