package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Reads floats and doubles, rounded to the nearest. Where digits and power of ten are exact, so is their one product or quotient
 * (William Clinger, "How to read floating point numbers accurately", 1990); other spellings are for the JDK.
 */
final class RealParser {
    /** All digits of a long, whatever they are. */
    private static final int LONG_DIGITS = 18;

    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final float[] FLOAT_TENS = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};

    private RealParser() {}

    /** The value of a well-formed number; infinite if it is too large. */
    static double asDouble(byte[] body, int from, int to) {
        int point = pointOfShort(body, from, to);
        if (point >= 0) {
            int decimals = to - point;
            long digits = digits(body, from, to);
            if (digits <= (1L << 53) && decimals < TENS.length) {
                double amount = digits / TENS[decimals];
                return body[from] == '-' ? -amount : amount;
            }
        }
        return Double.parseDouble(new String(body, from, to - from, ISO_8859_1));
    }

    /** The value of a well-formed number; infinite if it is too large. Not by way of a double: rounding twice can miss. */
    static float asFloat(byte[] body, int from, int to) {
        int point = pointOfShort(body, from, to);
        if (point >= 0) {
            int decimals = to - point;
            long digits = digits(body, from, to);
            if (digits <= (1L << 24) && decimals < FLOAT_TENS.length) {
                float amount = digits / FLOAT_TENS[decimals];
                return body[from] == '-' ? -amount : amount;
            }
        }
        return Float.parseFloat(new String(body, from, to - from, ISO_8859_1));
    }

    /** Where the decimals of a number begin, its end if it has none; -1 if it is long or has an exponent. */
    private static int pointOfShort(byte[] body, int from, int to) {
        if (to - from > LONG_DIGITS) {
            return -1;
        }
        int point = to;
        for (int i = from; i < to; i++) {
            byte b = body[i];
            if (b == '.') {
                point = i + 1;
            } else if ((b | 0x20) == 'e') {
                return -1;
            }
        }
        return point;
    }

    /** All digits as one number, the point passed over. */
    private static long digits(byte[] body, int from, int to) {
        long digits = 0;
        for (int i = from; i < to; i++) {
            byte b = body[i];
            if (b >= '0') {
                digits = digits * 10 + (b - '0');
            }
        }
        return digits;
    }
}
