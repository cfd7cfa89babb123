package io.smithy4j.aws.signature;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Worksheets that are used again. Whoever takes one owns it alone until it is given back, on whichever thread. So it holds for virtual
 * threads, of which there are too many for one each: no {@link ThreadLocal}.
 */
final class WorksheetPool {
    /** One that has grown larger is not kept. */
    private static final int MOST_BYTES = 1 << 16;

    /** A power of two. */
    private static final int SLOTS =
            Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors()) * 4 - 1);

    /** Slots in use lie this many references apart, so that two processors do not share a cache line. */
    private static final int APART = 16;

    private static final AtomicReferenceArray<@Nullable Worksheet> KEPT = new AtomicReferenceArray<>(SLOTS * APART);

    private WorksheetPool() {}

    static Worksheet take() {
        Worksheet kept = KEPT.getAndSet(slot(), null);
        return kept == null ? new Worksheet() : kept;
    }

    static void give(Worksheet sheet) {
        if (sheet.bytes() <= MOST_BYTES) {
            KEPT.setRelease(slot(), sheet);
        }
    }

    private static int slot() {
        // Thread numbers are given out in sequence, so neighbours in time take different slots.
        return ((int) Thread.currentThread().getId() & (SLOTS - 1)) * APART;
    }
}
