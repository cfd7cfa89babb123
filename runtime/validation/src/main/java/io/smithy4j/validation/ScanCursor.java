package io.smithy4j.validation;

/** The text of a scan and how far it is read. */
final class ScanCursor {
    private final String text;

    private int at;

    ScanCursor(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean isAt(String expected) {
        return text.startsWith(expected, at);
    }

    /** Goes over the text if it stands here. */
    boolean skip(String expected) {
        if (!isAt(expected)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    int next() {
        if (isAtEnd()) {
            throw unreadable();
        }
        int codePoint = text.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    /** Reads up to the end mark and over it. */
    String until(String end) {
        int close = text.indexOf(end, at);
        if (close < 0) {
            throw unreadable();
        }
        String read = text.substring(at, close);
        at = close + end.length();
        return read;
    }

    IllegalArgumentException unreadable() {
        return new IllegalArgumentException("no scan: \"" + text + "\", at " + at);
    }
}
