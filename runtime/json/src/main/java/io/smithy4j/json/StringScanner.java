package io.smithy4j.json;

/** Where strings end, and that they may stand as they do. */
final class StringScanner {
    private StringScanner() {}

    /** The first byte that does not stand for itself: a quote, an escape, a control character, no ASCII; or the end of the body. */
    static int plainEnd(byte[] body, int from) {
        int at = from;
        for (int last = body.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long found = ByteWords.notPlain(ByteWords.eight(body, at));
            if (found != 0) {
                return at + ByteWords.first(found);
            }
        }
        while (at < body.length && isPlain(body[at])) {
            at++;
        }
        return at;
    }

    /** The quote that ends the string in which {@code from} is, or a {@link Fault}. */
    static int end(byte[] body, int from) {
        int at = from;
        while (at >= 0) {
            at = plainEnd(body, at);
            if (at == body.length) {
                return Fault.ENDS_EARLY;
            }
            byte b = body[at];
            if (b == '"') {
                return at;
            }
            if (b == '\\') {
                at = afterEscape(body, at);
            } else {
                at = b < 0 ? Utf8Bytes.end(body, at) : Fault.CONTROL_CHARACTER;
            }
        }
        return at;
    }

    /** The UTF-16 unit that the escape at {@code at} spells with four digits, or -1 if there is none. */
    static int escapedUnit(byte[] body, int at) {
        if (at + 6 > body.length || body[at] != '\\' || body[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            // Of a byte outside ASCII, digit() knows nothing.
            int digit = Character.digit(body[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    private static int afterEscape(byte[] body, int at) {
        if (at + 1 == body.length) {
            return Fault.ENDS_EARLY;
        }
        return switch (body[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 2;
            case 'u' -> afterUnit(body, at);
            default -> Fault.MALFORMED;
        };
    }

    private static int afterUnit(byte[] body, int at) {
        int unit = escapedUnit(body, at);
        if (unit < 0) {
            return Fault.MALFORMED;
        }
        if (!Character.isSurrogate((char) unit)) {
            return at + 6;
        }
        int next = escapedUnit(body, at + 6);
        boolean isPair = next >= 0 && Character.isSurrogatePair((char) unit, (char) next);
        return isPair ? at + 12 : Fault.HALF_A_PAIR;
    }

    private static boolean isPlain(byte b) {
        return b >= 0x20 && b != '"' && b != '\\';
    }
}
