package io.smithy4j.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that came in one object. While they are few, as keys of most maps are, it knows no more than where in the body they stand. */
final class NameSet {
    /** More go into a hash set, in which names of equal hash codes make a tree. */
    private static final int FEW = 32;

    private static final int USUAL = 8;

    private int[] hashes = new int[USUAL];

    /** The first byte of each name in the body. */
    private int[] places = new int[USUAL];

    private int count;

    /** A bit for each hash code that came, modulo 64: most names need not be compared with any other. */
    private long bits;

    private @Nullable Set<String> many;

    void clear() {
        count = 0;
        bits = 0;
        // The names of a hostile object must not stay in memory, nor be cleared at its size again and again.
        many = null;
    }

    /** Whether this name, which begins at {@code place}, comes for the first time. */
    boolean add(String name, byte[] body, int place) {
        if (many != null) {
            return many.add(name);
        }
        int hash = name.hashCode();
        long bit = 1L << (hash ^ (hash >>> 6));
        if ((bits & bit) != 0 && isAmongFew(name, hash, body)) {
            return false;
        }
        if (count == FEW) {
            return addToMany(name, body);
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        bits |= bit;
        hashes[count] = hash;
        places[count++] = place;
        return true;
    }

    private boolean isAmongFew(String name, int hash, byte[] body) {
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hash && DecodedText.name(body, places[i]).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean addToMany(String name, byte[] body) {
        Set<String> set = new HashSet<>();
        for (int i = 0; i < count; i++) {
            set.add(DecodedText.name(body, places[i]));
        }
        many = set;
        return set.add(name);
    }
}
