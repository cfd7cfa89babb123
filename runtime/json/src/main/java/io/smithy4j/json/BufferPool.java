package io.smithy4j.json;

import io.smithy4j.core.SlotPool;

/** Byte arrays that writers use again. */
final class BufferPool {
    /** What a new array can take. */
    private static final int USUAL_BYTES = 1 << 10;

    /** A longer array is not kept. */
    private static final int MOST_BYTES = 1 << 17;

    private static final SlotPool<byte[]> KEPT = new SlotPool<>();

    private BufferPool() {}

    /** An array of any content. */
    static byte[] take() {
        byte[] kept = KEPT.take();
        return kept == null ? new byte[USUAL_BYTES] : kept;
    }

    /** Takes an array back, which nobody may use any more. */
    static void give(byte[] buffer) {
        if (buffer.length <= MOST_BYTES) {
            KEPT.give(buffer);
        }
    }
}
