package io.smithy4j.client.waiting;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Time and chance, as waiters know them. */
interface Pauses {
    Pauses REAL = new Pauses() {
        @Override
        public long nowMillis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        }

        @Override
        public void sleep(long millis) throws InterruptedException {
            Thread.sleep(millis);
        }

        @Override
        public CompletableFuture<Void> pause(long millis) {
            Executor later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
            return CompletableFuture.runAsync(() -> {}, later);
        }

        @Override
        public RandomGenerator random() {
            return ThreadLocalRandom.current();
        }
    };

    /** From any fixed moment on. */
    long nowMillis();

    void sleep(long millis) throws InterruptedException;

    /** Completes after the time. */
    CompletableFuture<Void> pause(long millis);

    RandomGenerator random();
}
