package io.smithy4j.json;

/** The characters of a string that stand for themselves in JSON: ASCII but for quotes, backslashes and control characters. */
final class PlainText {
    /** Shorter strings are quicker copied in one or two words. */
    private static final int WORTH_A_BULK_COPY = 17;

    private static final long BLANKS = 0x2020_2020_2020_2020L;

    private PlainText() {}

    /**
     * Copies characters until the first that does not stand for itself, and returns its index or the length. Behind them, up to
     * eight bytes beyond the length of the string, anything may be written, so there must be room for it.
     */
    static int copy(String text, byte[] out, int at) {
        int length = text.length();
        if (length >= WORTH_A_BULK_COPY) {
            return copyAtOnce(text, out, at);
        }
        int last = length - Long.BYTES;
        if (last < 0) {
            return copyFew(text, out, at);
        }
        if (!hasCopiedEight(text, 0, out, at)) {
            return copySingly(text, 0, out, at);
        }
        return hasCopiedEight(text, last, out, at) ? length : copySingly(text, last, out, at);
    }

    /** Whether the eight characters from {@code i} on stand for themselves; then they are where they belong. */
    private static boolean hasCopiedEight(String text, int i, byte[] out, int at) {
        char c0 = text.charAt(i);
        char c1 = text.charAt(i + 1);
        char c2 = text.charAt(i + 2);
        char c3 = text.charAt(i + 3);
        char c4 = text.charAt(i + 4);
        char c5 = text.charAt(i + 5);
        char c6 = text.charAt(i + 6);
        char c7 = text.charAt(i + 7);
        int low = c0 | c1 << 8 | c2 << 16 | c3 << 24;
        int high = c4 | c5 << 8 | c6 << 16 | c7 << 24;
        long word = (low & 0xFFFF_FFFFL) | (long) high << 32;
        if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7) >= 0x80 || ByteWords.notPlain(word) != 0) {
            return false;
        }
        ByteWords.put(word, out, at + i);
        return true;
    }

    private static int copyFew(String text, byte[] out, int at) {
        int length = text.length();
        long word = BLANKS;
        int all = 0;
        for (int i = length - 1; i >= 0; i--) {
            char c = text.charAt(i);
            all |= c;
            word = word << 8 | c;
        }
        if (all >= 0x80 || ByteWords.notPlain(word) != 0) {
            return copySingly(text, 0, out, at);
        }
        ByteWords.put(word, out, at);
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
            return copySingly(text, 0, out, at);
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

    private static int copySingly(String text, int from, byte[] out, int at) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') {
                return i;
            }
            out[at + i] = (byte) c;
        }
        return length;
    }
}
