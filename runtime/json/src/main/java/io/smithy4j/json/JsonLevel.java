package io.smithy4j.json;

import org.jspecify.annotations.Nullable;

/** One object or array around the current value: where it stands in it, and which names came already. Used over and over. */
final class JsonLevel {
    /** The object or array around this one; null if this one is the body. */
    final @Nullable JsonLevel outer;

    /** What was last nested in here. */
    private @Nullable JsonLevel inner;

    private boolean array;

    /** The index after that of the current member or item. */
    private int next;

    /** Members or items that came. */
    private int count;

    /** The names among which the current member is, if it has an index. */
    private @Nullable JsonMembers members;

    /** The name of the current member if it has no index; null in an array. */
    private @Nullable String name;

    /** A bit for each of the first 64 known members that came. */
    private long seen;

    private @Nullable NameSet names;

    JsonLevel(@Nullable JsonLevel outer) {
        this.outer = outer;
    }

    void begin(boolean isArray) {
        array = isArray;
        next = 0;
        count = 0;
        members = null;
        name = null;
        seen = 0;
        if (names != null) {
            names.clear();
        }
    }

    /** The level for an object or array in this one. */
    JsonLevel inner() {
        JsonLevel level = inner;
        if (level == null) {
            level = new JsonLevel(this);
            inner = level;
        }
        return level;
    }

    boolean isArray() {
        return array;
    }

    /** Whether no member or item has come yet. */
    boolean isAtStart() {
        return next == 0 && name == null;
    }

    /** The index of the member that most senders write next. */
    int expected() {
        return next;
    }

    void nextItem() {
        next++;
        count++;
    }

    /** The number of members or items that came, the current one included. */
    int count() {
        return count;
    }

    /** Goes to a known member; false if it came already. */
    boolean nextMember(JsonMembers among, int index) {
        members = among;
        name = null;
        count++;
        next = index + 1;
        if (index >= Long.SIZE) {
            return names().add(among.name(index));
        }
        long bit = 1L << index;
        boolean isNew = (seen & bit) == 0;
        seen |= bit;
        return isNew;
    }

    /** Goes to a member of which the name is all that is known; false if it came already. */
    boolean nextMember(String other) {
        name = other;
        count++;
        return names().add(other);
    }

    /** The name of the current member; null in an array and before the first. */
    @Nullable
    String name() {
        return name == null && members != null ? members.name(next - 1) : name;
    }

    /** Index of the current item in an array; -1 before the first. */
    int index() {
        return next - 1;
    }

    private NameSet names() {
        NameSet set = names;
        if (set == null) {
            set = new NameSet();
            names = set;
        }
        return set;
    }
}
