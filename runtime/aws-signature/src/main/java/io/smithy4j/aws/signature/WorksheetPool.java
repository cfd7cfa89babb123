package io.smithy4j.aws.signature;

import io.smithy4j.core.SlotPool;

/** Worksheets that are used again. */
final class WorksheetPool {
    /** One that has grown larger is not kept. */
    private static final int MOST_BYTES = 1 << 16;

    private static final SlotPool<Worksheet> KEPT = new SlotPool<>();

    private WorksheetPool() {}

    static Worksheet take() {
        Worksheet kept = KEPT.take();
        return kept == null ? new Worksheet() : kept;
    }

    static void give(Worksheet sheet) {
        if (sheet.bytes() <= MOST_BYTES) {
            KEPT.give(sheet);
        }
    }
}
