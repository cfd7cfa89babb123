package io.smithy4j.client.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smithy4j.core.ErrorMetadata;
import io.smithy4j.core.ServiceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WaiterTest {
    private final VirtualPauses pauses = new VirtualPauses();
    private final Waiter<String, String> waiter = new Waiter<>(
            "Done",
            new WaiterDelays(Duration.ofSeconds(2), Duration.ofSeconds(16)),
            (input, output, error) -> state(output, error),
            pauses);

    private static @Nullable WaiterState state(@Nullable String output, @Nullable ServiceException error) {
        if ("done".equals(output)) {
            return WaiterState.SUCCESS;
        }
        if ("broken".equals(output)) {
            return WaiterState.failure(List.of("a", "b"));
        }
        return error != null && error.errorCode().equals("Soon") ? WaiterState.RETRY : null;
    }

    private static final class Refused extends ServiceException {
        private static final long serialVersionUID = 1L;

        Refused(String code) {
            super(null, ErrorMetadata.of(code, 400));
        }
    }

    /** Answers one after the other; a name with a capital is an error. */
    private Waited<String> await(Duration atMost, String... answers) {
        Iterator<String> next = List.of(answers).iterator();
        return waiter.await("in", (input, left) -> answer(next.next()), atMost);
    }

    private static String answer(String text) {
        if (Character.isUpperCase(text.charAt(0))) {
            throw new Refused(text);
        }
        return text;
    }

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void delaysDoubleUpToTheMost() {
        Waited<String> waited = await(Duration.ofMinutes(5), "no", "no", "Soon", "no", "no", "done");

        assertThat(waited).isEqualTo(new Waited<>("done", null, 6));
        assertThat(pauses.slept).containsExactly(2_000L, 4_000L, 8_000L, 16_000L, 16_000L);
    }

    @Test
    void aLastCallIsMadeWhenTheTimeIsOver() {
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() -> await(Duration.ofSeconds(9), "no", "no", "no", "no"))
                .withMessage("Done did not come within PT9S, in 4 calls; wait longer if it may still come")
                .matches(WaiterException::timedOut);
        assertThat(pauses.slept).containsExactly(2_000L, 4_000L, 3_000L);
    }

    @Test
    void aFailureEndsTheWait() {
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() -> await(Duration.ofSeconds(9), "no", "broken"))
                .withMessage("Done will not come, as the answer to call 2 tells: a; b")
                .matches(e -> !e.timedOut());
    }

    @Test
    void anErrorThatTheModelDoesNotExpectEndsTheWait() {
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() -> await(Duration.ofSeconds(9), "Denied"))
                .withMessage("Done will not come, as the answer to call 1 tells: Denied")
                .withCauseInstanceOf(Refused.class);
    }

    @Test
    void whatIsNoAnswerEndsTheWaitAsItIs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> waiter.await(
                        "in",
                        (input, left) -> {
                            throw new IllegalStateException("no connection");
                        },
                        Duration.ofSeconds(9)));
    }

    @Test
    void aCallMayTakeTheRestOfTheTimeAndTheLastOneASecond() {
        List<Duration> told = new ArrayList<>();

        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() -> waiter.await(
                        "in",
                        (input, left) -> {
                            told.add(left);
                            return "no";
                        },
                        Duration.ofSeconds(9)));

        assertThat(told)
                .containsExactly(
                        Duration.ofSeconds(9), Duration.ofSeconds(7), Duration.ofSeconds(3), Duration.ofSeconds(1));
    }

    @Test
    void anInterruptEndsTheWaitAndIsKept() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(WaiterException.class).isThrownBy(() -> await(Duration.ofSeconds(9), "no", "no"));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void anAsynchronousWaitGoesTheSameWay() {
        Iterator<String> next = List.of("no", "Soon", "done").iterator();

        CompletableFuture<Waited<String>> waited = waiter.awaitAsync(
                "in",
                (input, left) -> CompletableFuture.supplyAsync(() -> answer(next.next()), Runnable::run),
                Duration.ofMinutes(1));

        assertThat(waited).isCompletedWithValue(new Waited<>("done", null, 3));
        assertThat(pauses.slept).containsExactly(2_000L, 4_000L);
    }

    @Test
    void cancellingAnAsynchronousWaitGivesUpTheCall() {
        CompletableFuture<String> call = new CompletableFuture<>();
        CompletableFuture<Waited<String>> waited =
                waiter.awaitAsync("in", (input, left) -> call, Duration.ofMinutes(1));

        waited.cancel(true);

        assertThat(call).isCancelled();
    }

    @Test
    void anAsynchronousWaitFailsAsTheOtherOneDoes() {
        CompletableFuture<Waited<String>> waited = waiter.awaitAsync(
                "in", (input, left) -> CompletableFuture.completedFuture("broken"), Duration.ofMinutes(1));

        assertThat(waited).isCompletedExceptionally();
        assertThat(waited.handle((value, failure) -> failure).join()).isInstanceOf(WaiterException.class);
    }
}
