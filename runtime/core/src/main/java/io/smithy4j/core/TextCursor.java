package io.smithy4j.core;

import org.jspecify.annotations.Nullable;

/** Reads a text of fixed layout from left to right; each mismatch is a {@link DecodeException} with the same words. */
final class TextCursor {
    private final String text;

    private final String reason;

    private int at;

    /** {@code reason} is what is said of a text that does not fit. */
    TextCursor(String text, String reason) {
        this.text = text;
        this.reason = reason;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** Steps over {@code expected} if it comes next. */
    boolean skip(String expected) {
        boolean found = text.startsWith(expected, at);
        if (found) {
            at += expected.length();
        }
        return found;
    }

    void expect(String expected) {
        if (!skip(expected)) {
            throw mismatch(null);
        }
    }

    void expectEnd() {
        if (!isAtEnd()) {
            throw mismatch(null);
        }
    }

    /** Exactly {@code count} ASCII digits. */
    int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            int digit = digit();
            if (digit < 0) {
                throw mismatch(null);
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Steps over one or more ASCII digits and says how many. */
    int skipDigits() {
        int from = at;
        while (digit() >= 0) {}
        if (at == from) {
            throw mismatch(null);
        }
        return at - from;
    }

    /** One or more ASCII digits as a number; {@code most} for all that is larger. */
    int cappedNumber(int most) {
        int from = at;
        int value = 0;
        for (int digit = digit(); digit >= 0; digit = digit()) {
            value = Math.min(most, value * 10 + digit);
        }
        if (at == from) {
            throw mismatch(null);
        }
        return value;
    }

    /** One or more fraction digits as nanoseconds; those after the ninth are cut. */
    int nanos() {
        int from = at;
        int count = skipDigits();
        int nanos = 0;
        for (int i = 0; i < 9; i++) {
            nanos = nanos * 10 + (i < count ? text.charAt(from + i) - '0' : 0);
        }
        return nanos;
    }

    /** The position of the next three characters in {@code names}, which are three long each. */
    int oneOfThreeLetters(String names) {
        int end = at + 3;
        for (int i = 0; end <= text.length() && i < names.length(); i += 3) {
            if (text.regionMatches(at, names, i, 3)) {
                at = end;
                return i / 3;
            }
        }
        throw mismatch(null);
    }

    DecodeException mismatch(@Nullable Throwable cause) {
        return new DecodeException("", reason, cause);
    }

    private int digit() {
        return at < text.length() && isDigit(text.charAt(at)) ? text.charAt(at++) - '0' : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
