package io.smithy4j.json;

import org.jspecify.annotations.Nullable;

/**
 * Keys of the maps of one body that came lately, so that those that come in map after map are not made anew. Bounded, and never wrong:
 * a key is compared with the bytes each time, and one that is not here is made.
 */
final class KeptKeys {
    /** A longer key is not kept. */
    private static final int MOST_CHARS = 32;

    /** A power of two. */
    private static final int SLOTS = 64;

    /** Of bodies with fewer keys, hardly any come again. */
    private static final int FEW = 16;

    private @Nullable String @Nullable [] slots;

    private int count;

    /** The key that these bytes spell, which all stand for themselves. */
    String key(byte[] body, int from, int to) {
        int length = to - from;
        if (length > MOST_CHARS || (slots == null && count++ < FEW)) {
            return DecodedText.plain(body, from, to);
        }
        return kept(body, from, to);
    }

    private String kept(byte[] body, int from, int to) {
        int length = to - from;
        @Nullable String[] known = slots;
        if (known == null) {
            known = new @Nullable String[SLOTS];
            slots = known;
        }
        int slot = slot(body, from, length);
        String kept = known[slot];
        if (kept != null && kept.length() == length && isSpelled(kept, body, from)) {
            return kept;
        }
        String key = DecodedText.plain(body, from, to);
        known[slot] = key;
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
