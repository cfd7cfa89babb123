package io.smithy4j.http;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.InputLimits;

/** The grammar of JSON's numbers (RFC 8259, section 6), within limits, so that no short text stands for a number that takes long. */
final class NumberSyntax {
    private static final int MOST_CHARS = InputLimits.DEFAULTS.numberChars();

    private static final int MOST_EXPONENT = InputLimits.DEFAULTS.exponent();

    private NumberSyntax() {}

    static boolean isNotFinite(String text) {
        return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
    }

    static void checkInteger(String path, String text) {
        if (text.length() > MOST_CHARS || integerEnd(text) != text.length()) {
            throw new DecodeException(path, "expected an integer");
        }
    }

    static void checkNumber(String path, String text) {
        int at = text.length() > MOST_CHARS ? -1 : integerEnd(text);
        if (at > 0 && at < text.length() && text.charAt(at) == '.') {
            at = digitsEnd(text, at + 1);
        }
        if (at > 0 && at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at = exponentEnd(text, at + 1);
        }
        if (at != text.length()) {
            throw new DecodeException(path, "expected a number");
        }
    }

    // All of these answer the index after what they look for, or -1 if it is not there.

    private static int integerEnd(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int end = digitsEnd(text, first);
        boolean leadingZero = end > first + 1 && text.charAt(first) == '0';
        return leadingZero ? -1 : end;
    }

    private static int exponentEnd(String text, int from) {
        boolean signed = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
        int first = signed ? from + 1 : from;
        int end = digitsEnd(text, first);
        int exponent = 0;
        for (int i = first; i < end; i++) {
            exponent = Math.min(MOST_EXPONENT + 1, exponent * 10 + text.charAt(i) - '0');
        }
        return exponent > MOST_EXPONENT ? -1 : end;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == from ? -1 : at;
    }
}
