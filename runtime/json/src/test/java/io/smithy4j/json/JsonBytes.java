package io.smithy4j.json;

import io.smithy4j.core.DecodeException;

/**
 * What Jackson does not check of the bytes of a body: UTF-8 without byte order mark, surrogates in pairs, no control characters.
 * Jackson neither refuses overlong forms nor escaped lone surrogates. A zero byte is a control character, so UTF-16 and UTF-32
 * fail here too.
 */
final class JsonBytes {
    private final byte[] bytes;

    private JsonBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw new DecodeException("", "a byte order mark is not allowed");
        }
        new JsonBytes(bytes).check();
    }

    private void check() {
        int i = 0;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b >= 0x20 && b != '\\') {
                i++;
            } else if (b < 0) {
                i = afterMultiByte(i);
            } else if (b == '\\') {
                i = afterEscape(i);
            } else if (b == '\n' || b == '\r' || b == '\t') {
                i++;
            } else {
                throw new DecodeException("", "control characters are not allowed");
            }
        }
    }

    /** The well-formed sequences of the Unicode standard, table 3-7: no overlong form, no surrogate, nothing past U+10FFFF. */
    private int afterMultiByte(int i) {
        int lead = bytes[i] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continued(i, 2, 0x80, 0xBF);
        }
        return switch (lead) {
            case 0xE0 -> continued(i, 3, 0xA0, 0xBF);
            case 0xED -> continued(i, 3, 0x80, 0x9F);
            case 0xF0 -> continued(i, 4, 0x90, 0xBF);
            case 0xF1, 0xF2, 0xF3 -> continued(i, 4, 0x80, 0xBF);
            case 0xF4 -> continued(i, 4, 0x80, 0x8F);
            default -> {
                if (lead < 0xE0 || lead > 0xF4) {
                    throw notUtf8();
                }
                yield continued(i, 3, 0x80, 0xBF);
            }
        };
    }

    /** The end of a sequence of {@code length} bytes whose second lies between {@code low} and {@code high}. */
    private int continued(int i, int length, int low, int high) {
        if (i + length > bytes.length) {
            throw notUtf8();
        }
        int second = bytes[i + 1] & 0xFF;
        if (second < low || second > high) {
            throw notUtf8();
        }
        for (int k = i + 2; k < i + length; k++) {
            if ((bytes[k] & 0xC0) != 0x80) {
                throw notUtf8();
            }
        }
        return i + length;
    }

    /** Looks at escaped surrogates only; whether an escape is one at all is for the parser to say. */
    private int afterEscape(int i) {
        if (i + 1 < bytes.length && bytes[i + 1] == '\\') {
            return i + 2;
        }
        int unit = escapedUnit(i);
        if (unit < 0) {
            return i + 1;
        }
        if (!Character.isSurrogate((char) unit)) {
            return i + 6;
        }
        int next = escapedUnit(i + 6);
        if (next < 0 || !Character.isSurrogatePair((char) unit, (char) next)) {
            throw new DecodeException("", "a surrogate without its other half is not allowed");
        }
        return i + 12;
    }

    /** The UTF-16 unit of the {@code \}{@code uXXXX} at {@code i}, or -1 if there is none. */
    private int escapedUnit(int i) {
        if (i + 6 > bytes.length || bytes[i] != '\\' || bytes[i + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int k = i + 2; k < i + 6; k++) {
            int digit = Character.digit(bytes[k], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private static DecodeException notUtf8() {
        return new DecodeException("", "the body is not UTF-8");
    }
}
