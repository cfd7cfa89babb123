package io.smithy4j.core;

/** Decimal digits of timestamps. */
final class Digits {
    private Digits() {}

    /** Appends {@code value} with leading zeros to {@code width} digits. */
    static void append(StringBuilder text, int value, int width) {
        String digits = Integer.toString(value);
        text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }

    /** Appends a point and up to 9 digits, the last not zero; nothing for 0. */
    static void appendFraction(StringBuilder text, int nanos) {
        if (nanos == 0) {
            return;
        }
        append(text.append('.'), nanos, 9);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        text.setLength(end);
    }
}
