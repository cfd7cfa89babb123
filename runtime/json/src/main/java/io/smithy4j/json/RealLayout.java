package io.smithy4j.json;

/** Where point and exponent of a number go: as {@link Double#toString} has it. */
final class RealLayout {
    private RealLayout() {}

    static int minus(byte[] out, int at) {
        out[at] = '-';
        return at + 1;
    }

    /** Writes {@code digits} times 10 to the power of {@code exponent}, without trailing zeros but with at least one decimal. */
    static int write(long digits, int exponent, byte[] out, int at) {
        int width = DecimalDigits.count(digits);
        int point = width + exponent;
        if (digits == 0 || (point > 0 && point <= 7)) {
            return writePlain(digits, width, Math.max(1, point), out, at);
        }
        if (point > -3 && point <= 0) {
            out[at] = '0';
            out[at + 1] = '.';
            int zeros = at + 2 - point;
            for (int i = at + 2; i < zeros; i++) {
                out[i] = '0';
            }
            DecimalDigits.writePadded(digits, width, out, zeros);
            return trimmed(out, at + 3, zeros + width);
        }
        int end = writePlain(digits, width, 1, out, at);
        out[end] = 'E';
        return DecimalDigits.write(point - 1, out, end + 1);
    }

    /** So many digits before the point, the others behind. */
    private static int writePlain(long digits, int width, int before, byte[] out, int at) {
        // One place to the right first; then those before the point move over.
        DecimalDigits.writePadded(digits, width, out, at + 1);
        int end = at + 1 + width;
        while (end < at + 2 + before) {
            out[end++] = '0';
        }
        for (int i = at; i < at + before; i++) {
            out[i] = out[i + 1];
        }
        out[at + before] = '.';
        return trimmed(out, at + before + 2, end);
    }

    /** The end without trailing zeros, but not before {@code least}. */
    private static int trimmed(byte[] out, int least, int end) {
        int trimmed = end;
        while (trimmed > least && out[trimmed - 1] == '0') {
            trimmed--;
        }
        return trimmed;
    }
}
