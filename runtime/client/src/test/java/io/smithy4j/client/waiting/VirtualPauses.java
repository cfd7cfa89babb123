package io.smithy4j.client.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/** Time that passes only while somebody waits; chance that always takes the longest delay. */
final class VirtualPauses implements Pauses {
    final List<Long> slept = new ArrayList<>();
    private long nowMillis = 1_000;

    @Override
    public long nowMillis() {
        return nowMillis;
    }

    @Override
    public void sleep(long millis) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        slept.add(millis);
        nowMillis += millis;
    }

    @Override
    public CompletableFuture<Void> pause(long millis) {
        slept.add(millis);
        nowMillis += millis;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public RandomGenerator random() {
        return new Random() {
            private static final long serialVersionUID = 1L;

            @Override
            public long nextLong(long origin, long bound) {
                return bound - 1;
            }
        };
    }
}
