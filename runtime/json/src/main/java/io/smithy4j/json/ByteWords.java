package io.smithy4j.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Four or eight bytes of an array at once; the first is the lowest of the word. */
final class ByteWords {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private ByteWords() {}

    static long eight(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    static int four(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    /** The next {@code count} bytes, fewer than eight, with zeros above. */
    static long upToEight(byte[] bytes, int at, int count) {
        if (at + Long.BYTES <= bytes.length) {
            return eight(bytes, at) & ((1L << (count * 8)) - 1);
        }
        long word = 0;
        for (int i = count - 1; i >= 0; i--) {
            word = word << 8 | (bytes[at + i] & 0xFF);
        }
        return word;
    }

    /** Whether {@code start}, of at least three bytes, stands at this place. */
    static boolean startsWith(byte[] bytes, int at, byte[] start) {
        int length = start.length;
        if (length > bytes.length - at) {
            return false;
        }
        if (length < Long.BYTES) {
            return startsWithFew(bytes, at, start);
        }
        // The last word may overlap the one before it.
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if (eight(bytes, at + i) != eight(start, i)) {
                return false;
            }
        }
        return eight(bytes, at + last) == eight(start, last);
    }

    private static boolean startsWithFew(byte[] bytes, int at, byte[] start) {
        int last = start.length - Integer.BYTES;
        if (last >= 0) {
            return four(bytes, at) == four(start, 0) && four(bytes, at + last) == four(start, last);
        }
        return Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }

    /**
     * A set high bit for the first byte in {@code word} that does not stand for itself in a JSON string: a quote, a backslash, a
     * control character, or a part of a character outside ASCII. Zero if all do. Bits above the lowest that is set mean nothing:
     * subtraction carries.
     */
    static long notPlain(long word) {
        long quote = (word ^ (EACH * '"')) - EACH;
        long backslash = (word ^ (EACH * '\\')) - EACH;
        long control = word - EACH * 0x20;
        return (word | quote | backslash | control) & HIGH_BITS;
    }

    /** Which byte {@link #notPlain} has found. */
    static int first(long notPlain) {
        return Long.numberOfTrailingZeros(notPlain) >>> 3;
    }
}
