package io.smithy4j.client.waiting;

import io.smithy4j.client.CallTimeoutException;
import io.smithy4j.core.ServiceException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One wait: how many calls were made, how much time is left, what the last answer means. Not safe for use by several threads. */
final class WaiterRun<I, O> {
    /** For a call that begins when the time is all but over: it may still find what was waited for. */
    private static final long LEAST_CALL_MILLIS = 1_000;

    private final Waiter<I, O> waiter;
    private final I input;
    private final Duration atMost;
    private final long endMillis;
    private int attempts;

    WaiterRun(Waiter<I, O> waiter, I input, Duration atMost) {
        this.waiter = waiter;
        this.input = input;
        this.atMost = atMost;
        this.endMillis = waiter.pauses().nowMillis() + atMost.toMillis();
    }

    /** Makes a call; null if it is too early, otherwise what was waited for. */
    @Nullable
    Waited<O> after(BiFunction<I, Duration, O> call) {
        try {
            return after(call.apply(input, timeOfCall()), null);
        } catch (ServiceException e) {
            return after(null, e);
        } catch (CallTimeoutException e) {
            throw overdue(e);
        }
    }

    /** Takes an answer; null if it is too early. */
    @Nullable
    Waited<O> after(@Nullable O output, @Nullable ServiceException error) {
        attempts++;
        WaiterState state = waiter.acceptors().stateAfter(input, output, error);
        if (state == null) {
            // Smithy 2.0, "waiter workflow": other errors end the wait, other successes do not.
            state = error == null ? WaiterState.RETRY : WaiterState.FAILURE;
        }
        if (state == WaiterState.SUCCESS) {
            return new Waited<>(output, error, attempts);
        }
        if (state != WaiterState.RETRY) {
            throw WaiterException.failed(failure(state, error), error);
        }
        return null;
    }

    private String failure(WaiterState state, @Nullable ServiceException error) {
        String reason = state.reason();
        String told = reason != null ? reason : error != null ? error.errorCode() : null;
        return waiter.name() + " will not come, as the answer to call " + attempts + " tells"
                + (told == null ? "" : ": " + told);
    }

    /**
     * How long to wait before the next call, in ms.
     *
     * @throws WaiterException if there is no time for one
     */
    long delayMillis() {
        long left = leftMillis();
        if (left <= 0) {
            throw timedOut(null);
        }
        return waiter.delays().afterMillis(attempts, left, waiter.pauses().random());
    }

    /** How long a call may take that begins now. */
    Duration timeOfCall() {
        return Duration.ofMillis(Math.max(LEAST_CALL_MILLIS, leftMillis()));
    }

    /** What a call that took too long means: the end of the wait if its time is over, too. */
    RuntimeException overdue(CallTimeoutException e) {
        return leftMillis() > 0 ? e : timedOut(e);
    }

    long leftMillis() {
        return endMillis - waiter.pauses().nowMillis();
    }

    private WaiterException timedOut(@Nullable Throwable cause) {
        return WaiterException.timedOut(
                waiter.name() + " did not come within " + atMost + ", in " + attempts
                        + (attempts == 1 ? " call" : " calls") + "; wait longer if it may still come",
                cause);
    }

    void sleep() {
        try {
            waiter.pauses().sleep(delayMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaiterException.failed("the thread was interrupted while it waited for " + waiter.name(), e);
        }
    }

    /** Completes after the time. */
    CompletableFuture<Void> pause(long millis) {
        return waiter.pauses().pause(millis);
    }
}
