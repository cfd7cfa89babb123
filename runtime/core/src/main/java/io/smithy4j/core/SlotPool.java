package io.smithy4j.core;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A few things that are used again, at most four a processor. Whoever takes one owns it alone until it is given back, on whichever
 * thread; one that never comes back is garbage. So it holds for virtual threads, of which there are too many for one each: no
 * {@link ThreadLocal}. Safe for use by several threads; what is in it need not be.
 */
public final class SlotPool<T> {
    /** A power of two. */
    private static final int SLOTS =
            Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors()) * 4 - 1);

    /** Slots in use lie this many references apart, so that two processors do not share a cache line. */
    private static final int APART = 16;

    private final AtomicReferenceArray<@Nullable T> kept = new AtomicReferenceArray<>(SLOTS * APART);

    /** Null if there is none at hand. */
    public @Nullable T take() {
        return kept.getAndSet(slot(), null);
    }

    /** Takes back what nobody may use any more. It must not tell the next owner anything of this one. */
    public void give(T thing) {
        kept.setRelease(slot(), thing);
    }

    private static int slot() {
        // Thread numbers are given out in sequence, so neighbours in time take different slots.
        return ((int) Thread.currentThread().getId() & (SLOTS - 1)) * APART;
    }
}
