package io.smithy4j.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds names by their bytes. The table is made once of names from a model, and nothing is ever added: whatever a sender makes up
 * is compared with at most {@value #LONGEST_RUN} names.
 */
final class NameTable {
    private static final int LONGEST_RUN = 4;

    /** Each with zeros that fill its last word. */
    private final byte[][] names;

    private final int[] lengths;

    /** Of names of fewer than eight bytes, all of them; of others 0. */
    private final long[] words;

    /** Index plus one of a name, or 0; a name stands at its hash or shortly after it. */
    private int[] slots;

    private long seed;

    /** Fails with {@link IllegalArgumentException} if a name comes twice. */
    NameTable(String[] names) {
        this.names = new byte[names.length][];
        this.lengths = new int[names.length];
        this.words = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_8);
            this.names[i] = ByteWords.filled(name);
            lengths[i] = name.length;
            words[i] = name.length < Long.BYTES ? ByteWords.upToEight(name, 0, name.length) : 0;
        }
        this.slots = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        while (!fill()) {
            seed++;
            if (seed % 16 == 0) {
                slots = new int[slots.length * 2];
            }
        }
    }

    /** The index of the name in these bytes, or {@link JsonMembers#UNKNOWN}. */
    int indexOf(byte[] bytes, int from, int to) {
        int length = to - from;
        return length < Long.BYTES
                ? indexOf(ByteWords.upToEight(bytes, from, length), length)
                : indexOfLong(bytes, from, to);
    }

    private int indexOf(long word, int length) {
        int slot = slot(ByteWords.hash(word, length, seed));
        for (int index = slots[slot]; index != 0; index = slots[slot]) {
            if (words[index - 1] == word && lengths[index - 1] == length) {
                return index - 1;
            }
            slot = after(slot);
        }
        return JsonMembers.UNKNOWN;
    }

    private int indexOfLong(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        for (int index = slots[slot]; index != 0; index = slots[slot]) {
            int length = lengths[index - 1];
            if (length == to - from && ByteWords.areSame(bytes, from, names[index - 1], 0, length)) {
                return index - 1;
            }
            slot = after(slot);
        }
        return JsonMembers.UNKNOWN;
    }

    /** Puts every name into its slot; false if that makes a longer run than we want. */
    private boolean fill() {
        Arrays.fill(slots, 0);
        for (int i = 0; i < names.length; i++) {
            if (indexOf(names[i], 0, lengths[i]) >= 0) {
                throw new IllegalArgumentException(
                        "two members have the name " + new String(names[i], 0, lengths[i], StandardCharsets.UTF_8));
            }
            int slot = slot(names[i], 0, lengths[i]);
            while (slots[slot] != 0) {
                slot = after(slot);
            }
            slots[slot] = i + 1;
        }
        return longestRun() <= LONGEST_RUN;
    }

    private int longestRun() {
        int longest = 0;
        int run = 0;
        // Twice around, for a run may go over the end.
        for (int i = 0; i < slots.length * 2; i++) {
            run = slots[i & (slots.length - 1)] == 0 ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int slot(byte[] bytes, int from, int to) {
        return slot(ByteWords.hash(bytes, from, to - from, seed));
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & (slots.length - 1);
    }
}
