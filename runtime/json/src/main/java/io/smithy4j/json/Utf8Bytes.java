package io.smithy4j.json;

/** The well-formed sequences of the Unicode standard, table 3-7: no overlong form, no surrogate, nothing past U+10FFFF. */
final class Utf8Bytes {
    private Utf8Bytes() {}

    /** The end of the sequence that begins at {@code at} with a byte outside ASCII; a {@link Fault} if it is not well-formed. */
    static int end(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continued(bytes, at, 2, 0x80, 0xBF);
        }
        return switch (lead) {
            case 0xE0 -> continued(bytes, at, 3, 0xA0, 0xBF);
            case 0xED -> continued(bytes, at, 3, 0x80, 0x9F);
            case 0xF0 -> continued(bytes, at, 4, 0x90, 0xBF);
            case 0xF1, 0xF2, 0xF3 -> continued(bytes, at, 4, 0x80, 0xBF);
            case 0xF4 -> continued(bytes, at, 4, 0x80, 0x8F);
            default -> lead < 0xE0 || lead > 0xF4 ? Fault.NOT_UTF_8 : continued(bytes, at, 3, 0x80, 0xBF);
        };
    }

    /** The end of a sequence of {@code length} bytes whose second lies between {@code low} and {@code high}. */
    private static int continued(byte[] bytes, int at, int length, int low, int high) {
        int end = at + length;
        if (end > bytes.length) {
            return Fault.NOT_UTF_8;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean isRight = second >= low && second <= high;
        for (int i = at + 2; i < end; i++) {
            isRight &= (bytes[i] & 0xC0) == 0x80;
        }
        return isRight ? end : Fault.NOT_UTF_8;
    }
}
