package io.smithy4j.json;

import io.smithy4j.core.Blob;
import java.nio.charset.StandardCharsets;

/** Writes bytes in base64, with padding and in one line. */
final class Base64Bytes {
    static final byte[] ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(StandardCharsets.US_ASCII);

    /** The two characters that stand for 12 bits, the first in the lower half. */
    private static final char[] PAIRS = pairs();

    private Base64Bytes() {}

    /** How many characters stand for {@code size} bytes. */
    static int length(int size) {
        return Math.multiplyExact((int) ((size + 2L) / 3), 4);
    }

    /** Writes the blob with padding and returns the end. */
    static int write(Blob blob, byte[] out, int at) {
        int size = blob.size();
        int end = at + length(size);
        // The bytes go to the end of their room, where the characters reach them no sooner than they are read.
        int in = end - size;
        blob.copyTo(out, in);
        int to = at;
        for (; in + Long.BYTES <= end; in += 6) {
            long bits = Long.reverseBytes(ByteWords.eight(out, in)) >>> 16;
            ByteWords.put(four((int) (bits >>> 24)) | (long) four((int) bits & 0xFF_FFFF) << 32, out, to);
            to += 8;
        }
        for (; in + 3 <= end; in += 3) {
            int bits = ((out[in] & 0xFF) << 16) | ((out[in + 1] & 0xFF) << 8) | (out[in + 2] & 0xFF);
            ByteWords.putFour(four(bits), out, to);
            to += 4;
        }
        if (in < end) {
            writeRest(out, in, to, end);
        }
        return end;
    }

    /** The characters that stand for 24 bits. */
    private static int four(int bits) {
        return PAIRS[bits >> 12] | PAIRS[bits & 0xFFF] << 16;
    }

    /** One or two bytes at the end. */
    private static void writeRest(byte[] out, int in, int to, int end) {
        boolean isOne = in + 1 == end;
        int bits = ((out[in] & 0xFF) << 16) | (isOne ? 0 : (out[in + 1] & 0xFF) << 8);
        out[to] = ALPHABET[bits >> 18];
        out[to + 1] = ALPHABET[(bits >> 12) & 0x3F];
        out[to + 2] = isOne ? (byte) '=' : ALPHABET[(bits >> 6) & 0x3F];
        out[to + 3] = '=';
    }

    private static char[] pairs() {
        char[] pairs = new char[1 << 12];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (char) (ALPHABET[i >> 6] | (ALPHABET[i & 0x3F] << 8));
        }
        return pairs;
    }
}
