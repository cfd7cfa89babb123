package io.smithy4j.json;

import io.smithy4j.core.Blob;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads base64 where it stands in a body, as strictly as {@link Blob#ofBase64}: each blob has one spelling. */
final class Base64Parser {
    /** What each character stands for; -1 for those that are foreign to base64. */
    private static final byte[] VALUES = values();

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
        int end = 0;
        // One foreign character makes this negative.
        int all = 0;
        for (int at = from; at < whole; at += 4) {
            int a = VALUES[body[at] & 0xFF];
            int b = VALUES[body[at + 1] & 0xFF];
            int c = VALUES[body[at + 2] & 0xFF];
            int d = VALUES[body[at + 3] & 0xFF];
            all |= a | b | c | d;
            bytes[end] = (byte) ((a << 2) | (b >> 4));
            bytes[end + 1] = (byte) ((b << 4) | (c >> 2));
            bytes[end + 2] = (byte) ((c << 6) | d);
            end += 3;
        }
        return all >= 0 && (padding == 0 || readRest(body, whole, padding, bytes)) ? bytes : null;
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
        for (int i = 0; i < Base64Bytes.ALPHABET.length; i++) {
            values[Base64Bytes.ALPHABET[i]] = (byte) i;
        }
        return values;
    }
}
