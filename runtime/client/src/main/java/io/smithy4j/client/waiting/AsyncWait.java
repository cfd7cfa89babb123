package io.smithy4j.client.waiting;

import io.smithy4j.client.CallTimeoutException;
import io.smithy4j.core.ServiceException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A wait in which nobody sleeps: each answer either ends it or sets a timer for the next call. */
final class AsyncWait<I, O> {
    private final WaiterRun<I, O> run;
    private final I input;
    private final BiFunction<I, Duration, CompletableFuture<O>> call;
    private final CompletableFuture<Waited<O>> end = new CompletableFuture<>();

    /** The call or the pause: what is given up if nobody waits any more. */
    private volatile CompletableFuture<?> underWay = CompletableFuture.completedFuture(null);

    AsyncWait(WaiterRun<I, O> run, I input, BiFunction<I, Duration, CompletableFuture<O>> call) {
        this.run = run;
        this.input = input;
        this.call = call;
    }

    CompletableFuture<Waited<O>> start() {
        var unused = end.whenComplete((waited, failure) -> underWay.cancel(true));
        step(this::callOnce);
        return end;
    }

    private void callOnce() {
        CompletableFuture<O> answer = call.apply(input, run.timeOfCall());
        goOnAfter(answer);
        var unused = answer.whenComplete((output, failure) -> step(() -> answered(output, failure)));
    }

    private void answered(@Nullable O output, @Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause != null && !(cause instanceof ServiceException)) {
            end.completeExceptionally(cause instanceof CallTimeoutException late ? run.overdue(late) : cause);
            return;
        }
        Waited<O> waited = run.after(output, (ServiceException) cause);
        if (waited != null) {
            end.complete(waited);
            return;
        }
        CompletableFuture<Void> pause = run.pause(run.delayMillis());
        goOnAfter(pause);
        var unused = pause.thenRun(() -> step(this::callOnce));
    }

    private void goOnAfter(CompletableFuture<?> next) {
        underWay = next;
        if (end.isDone()) {
            next.cancel(true);
        }
    }

    private void step(Runnable step) {
        if (end.isDone()) {
            return;
        }
        try {
            step.run();
        } catch (Throwable e) {
            end.completeExceptionally(e);
        }
    }
}
