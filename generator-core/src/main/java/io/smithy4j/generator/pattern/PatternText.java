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

    int next() throws NotLinearException {
        if (!hasMore()) {
            throw new NotLinearException("it ends too early");
        }
        int codePoint = source.codePointAt(at);
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            throw halfCharacter();
        }
        at += Character.charCount(codePoint);
        return codePoint;
    }

    String rest() {
        return source.substring(at);
    }

    void skip(String text) {
        at += text.length();
    }

    /** Reads up to the end mark and over it. */
    String until(char end) throws NotLinearException {
        int close = source.indexOf(end, at);
        if (close < 0) {
            throw new NotLinearException("it ends too early");
        }
        String text = source.substring(at, close);
        at = close + 1;
        return text;
    }

    /** What stands after a backslash and {@code u}: 4 digits, a pair of them, or braces. */
    int unicodeEscape() throws NotLinearException {
        if (lookingAt("{")) {
            skip("{");
            return hexadecimal(until('}'));
        }
        int unit = digits(4);
        if (Character.isLowSurrogate((char) unit)) {
            throw halfCharacter();
        }
        if (!Character.isHighSurrogate((char) unit)) {
            return unit;
        }
        if (!lookingAt("\\u")) {
            throw halfCharacter();
        }
        skip("\\u");
        int low = digits(4);
        if (!Character.isLowSurrogate((char) low)) {
            throw halfCharacter();
        }
        return Character.toCodePoint((char) unit, (char) low);
    }

    int digits(int count) throws NotLinearException {
        if (at + count > source.length()) {
            throw new NotLinearException("an escape ends too early");
        }
        int value = hexadecimal(source.substring(at, at + count));
        at += count;
        return value;
    }

    private static int hexadecimal(String digits) throws NotLinearException {
        try {
            int value = Integer.parseInt(digits, 16);
            if (Character.isValidCodePoint(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Falls through: the message is the same.
        }
        throw new NotLinearException("\"" + digits + "\" is no character");
    }

    private static NotLinearException halfCharacter() {
        return new NotLinearException("it names half of a surrogate pair");
    }
}
