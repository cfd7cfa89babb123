package io.smithy4j.json;

import io.smithy4j.core.Blob;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads base64 where it stands in a body, as strictly as {@link Blob#ofBase64}: each blob has one spelling. The JDK's decoder would make
 * three objects to read from the middle of an array.
 */
final class Base64Parser {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /** What each character stands for; -1 for those that are foreign to base64. */
    private static final byte[] VALUES = values();

    /** What each character adds to the three bytes of its group, the first byte the lowest; negative for foreign ones. */
    private static final int[] FIRST = new int[256];

    private static final int[] SECOND = new int[256];

    private static final int[] THIRD = new int[256];

    private static final int[] FOURTH = new int[256];

    static {
        for (int i = 0; i < VALUES.length; i++) {
            int value = VALUES[i];
            boolean isForeign = value < 0;
            FIRST[i] = isForeign ? -1 : value << 2;
            SECOND[i] = isForeign ? -1 : value >> 4 | (value & 0xF) << 12;
            THIRD[i] = isForeign ? -1 : value >> 2 << 8 | (value & 0x3) << 22;
            FOURTH[i] = isForeign ? -1 : value << 16;
        }
    }

    private Base64Parser() {}

    /** The bytes that these characters spell; null if they spell none. */
    static byte @Nullable [] read(byte[] body, int from, int to) {
        if (from == to) {
            return new byte[0];
        }
        if ((to - from) % 4 != 0) {
            return null;
        }
        int padding = padding(body, to);
        byte[] bytes = new byte[(to - from) / 4 * 3 - padding];
        int whole = padding == 0 ? to : to - 4;
        // One foreign character makes this negative.
        int all = 0;
        int at = from;
        int end = 0;
        // A byte more is written than a group has, which the next group overwrites.
        for (; at < whole && end + Integer.BYTES <= bytes.length; at += 4) {
            int group = group(ByteWords.four(body, at));
            all |= group;
            ByteWords.putFour(group, bytes, end);
            end += 3;
        }
        if (at < whole) {
            int group = group(ByteWords.four(body, at));
            all |= group;
            bytes[end] = (byte) group;
            bytes[end + 1] = (byte) (group >> 8);
            bytes[end + 2] = (byte) (group >> 16);
        }
        return all >= 0 && (padding == 0 || readRest(body, whole, padding, bytes)) ? bytes : null;
    }

    /** The bytes that four characters spell. */
    private static int group(int chars) {
        return FIRST[chars & 0xFF] | SECOND[chars >> 8 & 0xFF] | THIRD[chars >> 16 & 0xFF] | FOURTH[chars >>> 24];
    }

    private static int padding(byte[] body, int to) {
        if (body[to - 1] != '=') {
            return 0;
        }
        return body[to - 2] == '=' ? 2 : 1;
    }

    /** The last one or two bytes; false if a character is foreign or has bits to spare that are not zero. */
    private static boolean readRest(byte[] body, int at, int padding, byte[] bytes) {
        int a = VALUES[body[at] & 0xFF];
        int b = VALUES[body[at + 1] & 0xFF];
        if (padding == 2) {
            bytes[bytes.length - 1] = (byte) ((a << 2) | (b >> 4));
            return (a | b) >= 0 && (b & 0xF) == 0;
        }
        int c = VALUES[body[at + 2] & 0xFF];
        bytes[bytes.length - 2] = (byte) ((a << 2) | (b >> 4));
        bytes[bytes.length - 1] = (byte) ((b << 4) | (c >> 2));
        return (a | b | c) >= 0 && (c & 0x3) == 0;
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
