package io.smithy4j.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Things that are used again. Whoever takes one owns it alone until it is given back, on whichever thread; one that never comes back
 * is garbage. So it holds for virtual threads, of which there are too many for one each: no {@link ThreadLocal}.
 */
final class SlotPool<T> {
    /** A power of two. */
    private static final int SLOTS =
            Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors()) * 4 - 1);

    /** Slots in use lie this many references apart, so that two processors do not share a cache line. */
    private static final int APART = 16;

    private final AtomicReferenceArray<@Nullable T> kept = new AtomicReferenceArray<>(SLOTS * APART);

    /** Null if there is none at hand. */
    @Nullable
    T take() {
        return kept.getAndSet(slot(), null);
    }

    /** Takes back what nobody may use any more. */
    void give(T thing) {
        kept.setRelease(slot(), thing);
    }

    private static int slot() {
        // Thread numbers are given out in sequence, so neighbours in time take different slots.
        return ((int) Thread.currentThread().getId() & (SLOTS - 1)) * APART;
    }
}
