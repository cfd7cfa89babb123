package io.smithy4j.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the maps of one body that came lately, so that those that come in map after map are not made anew, nor even looked for if
 * they come in the same order. Bounded, and never wrong: a key is compared with the bytes each time, and one that is not here is made.
 */
final class KeptKeys {
    /** What {@link #next} tells if the key is another than the one that came next the last time. */
    static final int OTHER = -1;

    /** A longer key is not kept. */
    private static final int MOST_CHARS = 32;

    /** A power of two. */
    private static final int SLOTS = 64;

    /** Of bodies with fewer keys, hardly any come again. */
    private static final int FEW = 16;

    private final @Nullable String[] texts = new @Nullable String[SLOTS];

    /** Where in the body each key came. */
    private final int[] places = new int[SLOTS];

    /** How many bytes each has, with the quote after it. */
    private final int[] lengths = new int[SLOTS];

    /** The slot of the key that came after each. */
    private final byte[] followers = new byte[SLOTS];

    /** The slot of the key that came last. */
    private int last;

    /** Up to {@link #FEW}. */
    private int count;

    /** Makes the key current that begins here, if it is the one that came after the current one before; else tells {@link #OTHER}. */
    int next(byte[] body, int from) {
        int slot = followers[last];
        int length = lengths[slot];
        if (length == 0 || !ByteWords.areSame(body, from, body, places[slot], length)) {
            return OTHER;
        }
        last = slot;
        return from + length - 1;
    }

    /** The key that {@link #next} made current. */
    String current() {
        String text = texts[last];
        if (text == null) {
            throw new IllegalStateException("no key was made current");
        }
        return text;
    }

    /** The key that these bytes spell, which all stand for themselves; a quote follows. */
    String key(byte[] body, int from, int to) {
        if (count < FEW) {
            count++;
            return DecodedText.plain(body, from, to);
        }
        if (to - from > MOST_CHARS) {
            return DecodedText.plain(body, from, to);
        }
        return kept(body, from, to);
    }

    /** Lets go of the keys that came: the next body has its own. */
    void forget() {
        if (count == FEW) {
            Arrays.fill(texts, null);
            Arrays.fill(lengths, 0);
        }
        count = 0;
    }

    private String kept(byte[] body, int from, int to) {
        int length = to - from + 1;
        int slot = slot(body, from, to - from);
        followers[last] = (byte) slot;
        last = slot;
        String text = texts[slot];
        if (text != null && length == lengths[slot] && ByteWords.areSame(body, from, body, places[slot], length)) {
            return text;
        }
        String key = DecodedText.plain(body, from, to);
        texts[slot] = key;
        places[slot] = from;
        lengths[slot] = length;
        return key;
    }

    private static int slot(byte[] body, int from, int length) {
        return (int) (ByteWords.hash(body, from, length, 0) >>> 32) & (SLOTS - 1);
    }
}
