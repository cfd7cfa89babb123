package io.smithy4j.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object or array around the current value: where it stands in it, and which names came already. Used over and over. */
final class JsonLevel {
    /** Names that are compared one by one; more go into a hash set. */
    private static final int FEW = 8;

    /** The current member; null in an array and before the first member. */
    @Nullable
    String name;

    /** The current item or member; -1 before the first. */
    int index;

    /** The member that most senders write next. */
    int expectedMember;

    private boolean array;

    /** A bit for each of the first 64 known members that came. */
    private long members;

    private final @Nullable String[] few = new @Nullable String[FEW];

    private int fewCount;

    private @Nullable Set<String> many;

    void begin(boolean isArray) {
        array = isArray;
        name = null;
        index = -1;
        expectedMember = 0;
        members = 0;
        // A hostile object must not stay in memory, nor be cleared at its size again and again.
        many = null;
        if (fewCount > 0) {
            Arrays.fill(few, 0, fewCount, null);
            fewCount = 0;
        }
    }

    boolean isArray() {
        return array;
    }

    /** Whether this known member comes for the first time; {@code member} is below 64. */
    boolean addMember(int member) {
        long bit = 1L << member;
        boolean isNew = (members & bit) == 0;
        members |= bit;
        return isNew;
    }

    /** Whether this name comes for the first time. */
    boolean addName(String added) {
        if (many != null) {
            return many.add(added);
        }
        for (int i = 0; i < fewCount; i++) {
            if (added.equals(few[i])) {
                return false;
            }
        }
        if (fewCount < FEW) {
            few[fewCount++] = added;
            return true;
        }
        Set<String> set = new HashSet<>();
        for (String seen : few) {
            if (seen != null) {
                set.add(seen);
            }
        }
        many = set;
        return set.add(added);
    }
}
