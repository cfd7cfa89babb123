package io.smithy4j.json;

import io.smithy4j.core.Blob;

/**
 * Writes bytes in base64, with padding and in one line. The JDK's encoder has instructions of the processor for that, and writes to the
 * beginning of an array only, so there is one in between.
 */
final class Base64Bytes {
    private static final BufferPool TEXTS = new BufferPool();

    private Base64Bytes() {}

    /** How many characters stand for {@code size} bytes. */
    static int length(int size) {
        return Math.multiplyExact((int) ((size + 2L) / 3), 4);
    }

    /** Writes the blob, for which there must be room, and returns the end. */
    static int write(Blob blob, byte[] out, int at) {
        int length = length(blob.size());
        byte[] text = TEXTS.take(length);
        blob.writeBase64(text);
        System.arraycopy(text, 0, out, at, length);
        TEXTS.give(text);
        return at + length;
    }
}
