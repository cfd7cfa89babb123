package io.smithy4j.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The time as calls see it: what it is, and that it passes. Tests have one of their own. */
interface CallClock {
    Instant now();

    long nanoTime();

    /**
     * Runs a task later, on the one thread of the JVM that keeps all timers: it must be short and run nothing of users.
     *
     * @return gives the task up
     */
    Runnable after(Duration delay, Runnable task);

    /** Where what a timer sets off may run. */
    Executor executor();

    static CallClock system() {
        return SystemClock.INSTANCE;
    }

    /** The clock of this machine. */
    final class SystemClock implements CallClock {
        private static final SystemClock INSTANCE = new SystemClock();

        private final Executor executor = new CompletableFuture<Void>().defaultExecutor();

        private SystemClock() {}

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public Runnable after(Duration delay, Runnable task) {
            CompletableFuture<Boolean> timer = new CompletableFuture<>();
            var unused = timer.completeOnTimeout(true, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS)
                    .thenAccept(expired -> task.run());
            return () -> timer.cancel(false);
        }

        @Override
        public Executor executor() {
            return executor;
        }
    }
}
