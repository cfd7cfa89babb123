package io.smithy4j.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that came in one object. Takes no room but for the references while they are few, as keys of most maps are. */
final class NameSet {
    /** More go into a hash set, in which names of equal hash codes make a tree. */
    private static final int FEW = 32;

    private static final int USUAL = 8;

    private @Nullable String[] few = new @Nullable String[USUAL];

    private int count;

    /** A bit for each hash code that came, modulo 64: most names need not be compared with any other. */
    private long hashes;

    private @Nullable Set<String> many;

    boolean isEmpty() {
        return count == 0;
    }

    void clear() {
        count = 0;
        hashes = 0;
        // The names of a hostile object must not stay in memory, nor be cleared at its size again and again.
        many = null;
    }

    /** Lets go of the names that came. */
    void forget() {
        Arrays.fill(few, null);
        clear();
    }

    /** Whether this name comes for the first time. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        int hash = name.hashCode();
        long bit = 1L << (hash ^ (hash >>> 6));
        if ((hashes & bit) != 0 && isAmongFew(name, hash)) {
            return false;
        }
        hashes |= bit;
        if (count == FEW) {
            return addToMany(name);
        }
        if (count == few.length) {
            few = Arrays.copyOf(few, count * 2);
        }
        few[count++] = name;
        return true;
    }

    private boolean isAmongFew(String name, int hash) {
        for (int i = 0; i < count; i++) {
            String seen = few[i];
            if (seen != null && seen.hashCode() == hash && seen.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean addToMany(String name) {
        Set<String> set = new HashSet<>();
        for (String seen : few) {
            if (seen != null) {
                set.add(seen);
            }
        }
        many = set;
        return set.add(name);
    }
}
