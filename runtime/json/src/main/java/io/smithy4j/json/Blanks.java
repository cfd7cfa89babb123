package io.smithy4j.json;

/** What may stand between tokens. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The first byte from {@code at} on that is no blank, or the end of the body. */
    static int end(byte[] body, int at) {
        int end = at;
        // Most often there are none, which one comparison tells.
        while (end < body.length && body[end] <= ' ' && isBlank(body[end])) {
            end++;
        }
        return end;
    }
}
