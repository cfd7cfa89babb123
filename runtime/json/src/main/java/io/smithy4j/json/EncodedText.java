package io.smithy4j.json;

/** What of a string cannot be copied as it is: escapes, and characters outside ASCII in UTF-8. */
final class EncodedText {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private EncodedText() {}

    /** A name in quotes, with the colon that follows it. */
    static byte[] name(String name) {
        byte[] encoded = new byte[length(name, 0) + 3];
        encoded[0] = '"';
        int end = write(name, 0, encoded, 1);
        encoded[end] = '"';
        encoded[end + 1] = ':';
        return encoded;
    }

    /**
     * How many bytes the characters from {@code from} on will take.
     *
     * @throws IllegalArgumentException if a surrogate lacks its other half: UTF-8 has no bytes for it
     */
    static int length(String text, int from) {
        long bytes = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes += escapedLength(c);
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                throw halfAPair();
            }
        }
        return Math.toIntExact(bytes);
    }

    /** Writes the characters from {@code from} on, which {@link #length} has measured, and returns the end. */
    static int write(String text, int from, byte[] out, int start) {
        int at = start;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                at = writeAscii(c, out, at);
            } else if (Character.isHighSurrogate(c)) {
                i++;
                at = writePair(Character.toCodePoint(c, text.charAt(i)), out, at);
            } else {
                at = writeUnit(c, out, at);
            }
        }
        return at;
    }

    /** Writes a UTF-16 unit that is no surrogate in UTF-8, without escape, and returns the end. */
    static int writeUnit(char c, byte[] out, int at) {
        if (c < 0x80) {
            out[at] = (byte) c;
            return at + 1;
        }
        if (c < 0x800) {
            out[at] = (byte) (0xC0 | (c >> 6));
            out[at + 1] = (byte) (0x80 | (c & 0x3F));
            return at + 2;
        }
        out[at] = (byte) (0xE0 | (c >> 12));
        out[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        out[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    /** Writes a character of two UTF-16 units and returns the end. */
    static int writePair(int codePoint, byte[] out, int at) {
        out[at] = (byte) (0xF0 | (codePoint >> 18));
        out[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        out[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        out[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        return at + 4;
    }

    private static int writeAscii(char c, byte[] out, int at) {
        int length = escapedLength(c);
        if (length == 1) {
            out[at] = (byte) c;
        } else {
            out[at] = '\\';
            out[at + 1] = shortEscape(c);
            if (length == 6) {
                out[at + 2] = '0';
                out[at + 3] = '0';
                out[at + 4] = HEX[c >> 4];
                out[at + 5] = HEX[c & 0xF];
            }
        }
        return at + length;
    }

    private static int escapedLength(char c) {
        if (c >= 0x20 && c != '"' && c != '\\') {
            return 1;
        }
        return shortEscape(c) == 'u' ? 6 : 2;
    }

    /** What follows the backslash. */
    private static byte shortEscape(char c) {
        return switch (c) {
            case '"', '\\' -> (byte) c;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 'u';
        };
    }

    private static IllegalArgumentException halfAPair() {
        return new IllegalArgumentException(
                "a string holds a surrogate without its other half, which JSON in UTF-8 cannot carry");
    }
}
