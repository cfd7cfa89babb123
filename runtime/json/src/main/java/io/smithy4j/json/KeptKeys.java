package io.smithy4j.json;

import org.jspecify.annotations.Nullable;

/**
 * Keys of maps that came lately, so that those that come again and again are not made anew. Bounded, and never wrong: a key is compared
 * with the bytes each time, and one that is not here is made. Whoever sends many keys only drives others out.
 */
final class KeptKeys {
    /** A longer key is not kept. */
    private static final int MOST_CHARS = 32;

    /** A power of two. */
    private static final int SLOTS = 512;

    /** Written by all threads without order, which strings allow: what is read is a whole string or none. */
    private static final @Nullable String[] KEPT = new @Nullable String[SLOTS];

    private KeptKeys() {}

    /** The key that these bytes spell, which all stand for themselves. */
    static String key(byte[] body, int from, int to) {
        int length = to - from;
        if (length > MOST_CHARS) {
            return DecodedText.plain(body, from, to);
        }
        int slot = slot(body, from, length);
        String kept = KEPT[slot];
        if (kept != null && kept.length() == length && isSpelled(kept, body, from)) {
            return kept;
        }
        String key = DecodedText.plain(body, from, to);
        KEPT[slot] = key;
        return key;
    }

    private static boolean isSpelled(String key, byte[] body, int from) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != body[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(byte[] body, int from, int length) {
        return (int) (ByteWords.hash(body, from, length, 0) >>> 32) & (SLOTS - 1);
    }
}
