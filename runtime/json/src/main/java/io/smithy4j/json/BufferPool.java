package io.smithy4j.json;

import io.smithy4j.core.SlotPool;

/** Byte arrays that writers use again. */
final class BufferPool {
    /** What a new array can take. */
    private static final int USUAL_BYTES = 1 << 10;

    /** A longer array is not kept. */
    private static final int MOST_BYTES = 1 << 17;

    private final SlotPool<byte[]> kept = new SlotPool<>();

    /** An array of any content, with {@code least} bytes or more. */
    byte[] take(int least) {
        byte[] buffer = kept.take();
        return buffer == null || buffer.length < least ? new byte[Math.max(least, USUAL_BYTES)] : buffer;
    }

    /** Takes an array back, which nobody may use any more. */
    void give(byte[] buffer) {
        if (buffer.length <= MOST_BYTES) {
            kept.give(buffer);
        }
    }
}
