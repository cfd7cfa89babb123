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

    /** Copies an array that fills whole words. */
    static void copy(byte[] from, byte[] to, int at) {
        for (int i = 0; i < from.length; i += Long.BYTES) {
            put(eight(from, i), to, at + i);
        }
    }

    /** Up to eight characters as a word. */
    static long ofAscii(String text) {
        long word = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            word = (word << 8) | text.charAt(i);
        }
        return word;
    }

    /** Copies {@code word} to eight bytes. */
    static void put(long word, byte[] bytes, int at) {
        LONGS.set(bytes, at, word);
    }

    /** Copies {@code word} to four bytes. */
    static void putFour(int word, byte[] bytes, int at) {
        INTS.set(bytes, at, word);
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

    /** A number that depends on each of the bytes; its upper half is mixed best. */
    static long hash(byte[] bytes, int from, int length, long seed) {
        long hash = seed ^ length;
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            hash = mixed(hash ^ eight(bytes, from + i));
        }
        return i == length ? hash : mixed(hash ^ upToEight(bytes, from + i, length - i));
    }

    /** The {@link #hash} of fewer than eight bytes, which {@code word} has. */
    static long hash(long word, int length, long seed) {
        return length == 0 ? seed : mixed(seed ^ length ^ word);
    }

    /** A copy with zeros after it that fill its last word. */
    static byte[] filled(byte[] bytes) {
        return Arrays.copyOf(bytes, (bytes.length + 7) & -8);
    }

    private static long mixed(long word) {
        long product = word * 0x9E37_79B9_7F4A_7C15L;
        return product ^ (product >>> 29);
    }

    /** Whether the same {@code length} bytes stand at both places. */
    static boolean areSame(byte[] bytes, int at, byte[] others, int from, int length) {
        if (length > bytes.length - at || length > others.length - from) {
            return false;
        }
        if (length < Long.BYTES) {
            return upToEight(bytes, at, length) == upToEight(others, from, length);
        }
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if (eight(bytes, at + i) != eight(others, from + i)) {
                return false;
            }
        }
        return eight(bytes, at + last) == eight(others, from + last);
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
