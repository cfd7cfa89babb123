package io.smithy4j.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Byte arrays that are used again. Whoever takes one owns it alone until it is given back, on whichever thread; one that never comes
 * back is garbage. So it holds for virtual threads, of which there are too many for an array each: no {@link ThreadLocal}.
 */
final class BufferPool {
    /** What a new array can take. */
    private static final int USUAL_BYTES = 1 << 10;

    /** A longer array is not kept. */
    private static final int MOST_BYTES = 1 << 17;

    /** A power of two. */
    private static final int SLOTS =
            Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors()) * 4 - 1);

    /** Slots in use lie this many references apart, so that two processors do not share a cache line. */
    private static final int APART = 16;

    private static final AtomicReferenceArray<byte @Nullable []> KEPT = new AtomicReferenceArray<>(SLOTS * APART);

    private BufferPool() {}

    /** An array of any content. */
    static byte[] take() {
        byte[] kept = KEPT.getAndSet(slot(), null);
        return kept == null ? new byte[USUAL_BYTES] : kept;
    }

    /** Takes an array back, which nobody may use any more. */
    static void give(byte[] buffer) {
        if (buffer.length <= MOST_BYTES) {
            KEPT.setRelease(slot(), buffer);
        }
    }

    private static int slot() {
        // Thread numbers are given out in sequence, so neighbours in time take different slots.
        return ((int) Thread.currentThread().getId() & (SLOTS - 1)) * APART;
    }
}
