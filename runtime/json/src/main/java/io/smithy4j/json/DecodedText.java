package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The Java string that bytes of a string spell. {@link StringScanner} has seen to it that they may. */
final class DecodedText {
    private DecodedText() {}

    // The deprecated constructor takes bytes for characters as they are, which ASCII may be, and is small enough to be
    // inlined.
    /** Of bytes that all stand for themselves. */
    @SuppressWarnings("deprecation")
    static String plain(byte[] body, int from, int to) {
        return from == to ? "" : new String(body, 0, from, to - from);
    }

    /** The name that begins here and was read before. */
    static String name(byte[] body, int from) {
        return any(body, from, StringScanner.end(body, from));
    }

    /** Of any bytes between two quotes. */
    static String any(byte[] body, int from, int to) {
        int escape = escape(body, from, to);
        if (escape == to) {
            return new String(body, from, to - from, UTF_8);
        }
        byte[] text = new byte[to - from];
        int length = 0;
        int at = from;
        while (escape < to) {
            System.arraycopy(body, at, text, length, escape - at);
            length += escape - at;
            int unit = StringScanner.escapedUnit(body, escape);
            if (unit < 0) {
                text[length++] = single(body[escape + 1]);
                at = escape + 2;
            } else if (Character.isSurrogate((char) unit)) {
                char low = (char) StringScanner.escapedUnit(body, escape + 6);
                length = EncodedText.writePair(Character.toCodePoint((char) unit, low), text, length);
                at = escape + 12;
            } else {
                length = EncodedText.writeUnit((char) unit, text, length);
                at = escape + 6;
            }
            escape = escape(body, at, to);
        }
        System.arraycopy(body, at, text, length, to - at);
        return new String(text, 0, length + to - at, UTF_8);
    }

    private static int escape(byte[] body, int from, int to) {
        int at = from;
        while (at < to && body[at] != '\\') {
            at++;
        }
        return at;
    }

    private static byte single(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}
