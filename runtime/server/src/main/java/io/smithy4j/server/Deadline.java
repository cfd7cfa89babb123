package io.smithy4j.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Does something if a future is not done in time. */
final class Deadline {
    private Deadline() {}

    /** Runs {@code late} on a thread of the futures' own pool: the one thread that counts time must not work for requests. */
    static void watch(CompletableFuture<?> awaited, Duration left, Runnable late) {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        var unused = awaited.whenComplete((value, failure) -> over.complete(false));
        var unusedToo = over.completeOnTimeout(true, Math.max(0, left.toNanos()), TimeUnit.NANOSECONDS)
                .thenAccept(isLate -> runIf(isLate, late));
    }

    private static void runIf(boolean isLate, Runnable late) {
        if (isLate) {
            var unused = CompletableFuture.runAsync(late);
        }
    }
}
