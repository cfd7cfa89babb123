package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SlotPoolTest {
    private final SlotPool<AtomicInteger> pool = new SlotPool<>();

    @Test
    void whatIsGivenBackIsTakenOnce() {
        AtomicInteger thing = new AtomicInteger();
        pool.give(thing);

        assertThat(pool.take()).isSameAs(thing);
        assertThat(pool.take()).isNull();
    }

    @Test
    void noTwoThreadsOwnTheSame() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Callable<Boolean> task = this::isOwnerAlone;
            List<Future<Boolean>> all = new ArrayList<>(threads.invokeAll(Collections.nCopies(200, task)));
            for (Future<Boolean> isAlone : all) {
                assertThat(isAlone.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isOwnerAlone() {
        boolean isAlone = true;
        for (int i = 0; i < 1_000; i++) {
            AtomicInteger kept = pool.take();
            AtomicInteger owners = kept == null ? new AtomicInteger() : kept;
            isAlone &= owners.incrementAndGet() == 1;
            isAlone &= owners.decrementAndGet() == 0;
            pool.give(owners);
        }
        return isAlone;
    }
}
