package io.smithy4j.json;

/** The characters of a string that stand for themselves in JSON: ASCII but for quotes, backslashes and control characters. */
final class PlainText {
    /** Shorter strings are copied quicker one by one. */
    private static final int WORTH_A_BULK_COPY = 16;

    private PlainText() {}

    /**
     * Copies characters until the first that does not stand for itself, and returns its index or the length. Behind them, up to the
     * length of the string, anything may be written, so there must be room for it.
     */
    static int copy(String text, byte[] out, int at) {
        return text.length() < WORTH_A_BULK_COPY ? copySingly(text, out, at) : copyAtOnce(text, out, at);
    }

    private static int copySingly(String text, byte[] out, int at) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') {
                return i;
            }
            out[at + i] = (byte) c;
        }
        return length;
    }

    /** Copies first and looks then, eight bytes at a time. */
    @SuppressWarnings("deprecation") // It cuts characters to their lower bytes, which is what is asked of it here.
    private static int copyAtOnce(String text, byte[] out, int at) {
        int length = text.length();
        text.getBytes(0, length, out, at);
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= text.charAt(i);
        }
        if (all >= 0x80) {
            return copySingly(text, out, at);
        }
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            long found = ByteWords.notPlain(ByteWords.eight(out, at + i));
            if (found != 0) {
                return i + ByteWords.first(found);
            }
        }
        long found = ByteWords.notPlain(ByteWords.eight(out, at + last));
        return found == 0 ? length : last + ByteWords.first(found);
    }
}
