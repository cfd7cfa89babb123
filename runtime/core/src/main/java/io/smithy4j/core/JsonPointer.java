package io.smithy4j.core;

/**
 * Builds a JSON pointer (RFC 6901) from the outside in, and stops growing at {@value #MOST_CHARS} characters, so that map keys
 * from the other side cannot blow up the answer that quotes them. Not safe for use by several threads.
 */
public final class JsonPointer {
    /** A longer pointer is cut here, one character earlier if the cut would part a surrogate pair. */
    public static final int MOST_CHARS = 1_000;

    private final StringBuilder text = new StringBuilder();

    private boolean cut;

    /** Appends a member name or map key; {@code ~} and {@code /} in it are escaped. */
    public JsonPointer name(String name) {
        push('/');
        for (int i = 0; i < name.length() && !cut; i++) {
            char c = name.charAt(i);
            switch (c) {
                case '~' -> pushEscape('0');
                case '/' -> pushEscape('1');
                default -> push(c);
            }
        }
        return this;
    }

    /** Appends the position in a list, from 0. */
    public JsonPointer index(int index) {
        return name(Integer.toString(index));
    }

    /** The pointer; empty if nothing was appended. */
    @Override
    public String toString() {
        return text.toString();
    }

    private void pushEscape(char code) {
        if (text.length() + 2 > MOST_CHARS) {
            cut = true;
        } else {
            text.append('~').append(code);
        }
    }

    private void push(char c) {
        if (cut) {
            return;
        }
        if (text.length() < MOST_CHARS) {
            text.append(c);
            return;
        }
        cut = true;
        if (Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
    }
}
