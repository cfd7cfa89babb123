package io.smithy4j.generator.pattern;

/** The source of a pattern and how far it is read. */
final class PatternText {
    private final String source;
    private int at;

    PatternText(String source) {
        this.source = source;
    }

    boolean hasMore() {
        return at < source.length();
    }

    boolean lookingAt(String text) {
        return source.startsWith(text, at);
    }

    /** The next code point, or -1. */
    int peek() {
        return hasMore() ? source.codePointAt(at) : -1;
    }

    int next() throws NotExpressibleException {
        if (!hasMore()) {
            throw new NotExpressibleException("it ends too early");
        }
        int codePoint = source.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    String rest() {
        return source.substring(at);
    }

    void skip(String text) {
        at += text.length();
    }

    /** Goes over the text if it stands here. */
    boolean take(String text) {
        if (!lookingAt(text)) {
            return false;
        }
        skip(text);
        return true;
    }

    /** Reads up to the end mark and over it. */
    String until(char end) throws NotExpressibleException {
        int close = source.indexOf(end, at);
        if (close < 0) {
            throw new NotExpressibleException("it ends too early");
        }
        String text = source.substring(at, close);
        at = close + 1;
        return text;
    }

    /** What stands after a backslash and {@code u}: 4 digits, a pair of them, or braces. Half a pair stands for itself. */
    int unicodeEscape() throws NotExpressibleException {
        if (take("{")) {
            return hexadecimal(until('}'));
        }
        int unit = digits(4);
        if (!Character.isHighSurrogate((char) unit) || !lookingAt("\\u") || lookingAt("\\u{")) {
            return unit;
        }
        int before = at;
        skip("\\u");
        int low = digits(4);
        if (Character.isLowSurrogate((char) low)) {
            return Character.toCodePoint((char) unit, (char) low);
        }
        at = before;
        return unit;
    }

    /** What stands after a backslash and {@code x}: 2 digits, or braces as the JDK has them. */
    int hexadecimalEscape() throws NotExpressibleException {
        return take("{") ? hexadecimal(until('}')) : digits(2);
    }

    /** What stands after a backslash and 0: nothing in ECMA 262, up to 3 digits in the JDK. */
    int octalEscape() {
        int value = 0;
        for (int i = 0; i < 3 && hasMore() && source.charAt(at) >= '0' && source.charAt(at) <= '7'; i++) {
            int longer = value * 8 + source.charAt(at) - '0';
            if (longer > 0377) {
                break;
            }
            value = longer;
            at++;
        }
        return value;
    }

    private int digits(int count) throws NotExpressibleException {
        if (at + count > source.length()) {
            throw new NotExpressibleException("an escape ends too early");
        }
        int value = hexadecimal(source.substring(at, at + count));
        at += count;
        return value;
    }

    private static int hexadecimal(String digits) throws NotExpressibleException {
        try {
            int value = Integer.parseInt(digits, 16);
            if (Character.isValidCodePoint(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Falls through: the message is the same.
        }
        throw new NotExpressibleException("\"" + digits + "\" is no character");
    }
}
