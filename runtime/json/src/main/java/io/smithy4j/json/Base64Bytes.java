package io.smithy4j.json;

import io.smithy4j.core.Blob;
import io.smithy4j.core.SlotPool;

/**
 * Writes bytes in base64, with padding and in one line. The JDK's encoder has instructions of the processor for that, and writes to the
 * beginning of an array only, so there is one in between.
 */
final class Base64Bytes {
    private static final int USUAL_BYTES = 1 << 11;

    /** A longer array is not kept. */
    private static final int MOST_BYTES = 1 << 17;

    private static final SlotPool<byte[]> KEPT = new SlotPool<>();

    private Base64Bytes() {}

    /** How many characters stand for {@code size} bytes. */
    static int length(int size) {
        return Math.multiplyExact((int) ((size + 2L) / 3), 4);
    }

    /** Writes the blob, for which there must be room, and returns the end. */
    static int write(Blob blob, byte[] out, int at) {
        int length = length(blob.size());
        byte[] kept = KEPT.take();
        byte[] text = kept == null || kept.length < length ? new byte[Math.max(length, USUAL_BYTES)] : kept;
        blob.writeBase64(text);
        System.arraycopy(text, 0, out, at, length);
        if (text.length <= MOST_BYTES) {
            KEPT.give(text);
        }
        return at + length;
    }
}
