package io.smithy4j.generator.verify;

/**
 * Checks what a parser does not show: that comments and literals end where they were meant to. Emitted source is ASCII, has
 * backslashes in literals only and nothing on the line after a comment, so that neither a Unicode escape nor a character that
 * looks like another can hide code.
 */
final class TextCheck {
    private final RenderedSource source;
    private final String text;
    private int at;

    TextCheck(RenderedSource source) {
        this.source = source;
        this.text = source.file().text();
    }

    void check() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                skipLiteral(c);
            } else if (c == '/' && text.startsWith("/*", at)) {
                skipComment(text.indexOf("*/", at + 2), 2);
            } else if (c == '/' && text.startsWith("//", at)) {
                skipComment(text.indexOf('\n', at), 0);
            } else {
                requirePlain(c != '\\' && isPlain(c), "outside of a literal");
                at++;
            }
        }
    }

    private void skipLiteral(char quote) {
        require(!text.startsWith("\"\"\"", at), "has a text block");
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            requirePlain(isPlain(c) && c != '\n', "in a literal");
            at += c == '\\' ? 2 : 1;
        }
        require(at < text.length(), "has a literal without an end");
        at++;
    }

    private void skipComment(int end, int mark) {
        require(end >= 0, "has a comment without an end");
        for (; at < end; at++) {
            char c = text.charAt(at);
            requirePlain(c != '\\' && isPlain(c), "in a comment");
        }
        at = end + mark;
        require(text.startsWith("\n", at), "has text after a comment");
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n';
    }

    private void requirePlain(boolean holds, String where) {
        if (!holds) {
            require(false, String.format("has U+%04X ", (int) text.charAt(at)) + where);
        }
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            long line = 1 + text.chars().limit(at).filter(c -> c == '\n').count();
            throw source.surprise(what + " at line " + line);
        }
    }
}
