package io.smithy4j.json;

import io.smithy4j.core.JsonPointer;
import io.smithy4j.core.collection.ListItems;
import io.smithy4j.core.collection.MapEntries;
import org.jspecify.annotations.Nullable;

/** One object or array around the current value: where it stands in it, and which names came already. Used over and over. */
final class JsonLevel {
    private static final int NOWHERE = -1;

    /** The object or array around this one; what is outside of the body is around itself. */
    final JsonLevel outer;

    /** The number of objects and arrays up to this one. */
    final int depth;

    /** What was last nested in here. */
    private @Nullable JsonLevel inner;

    private boolean array;

    /** The index after that of the current member or item. */
    private int next;

    /** Members or items that came. */
    private int count;

    /** The names among which the current member is, if it has an index. */
    private @Nullable JsonMembers members;

    /** Where in the body the name of the current member begins, if it has no index. */
    private int place = NOWHERE;

    /** A bit for each of the first 64 known members that came. */
    private long seen;

    private final NameSet names = new NameSet();

    /** Collects items, where somebody wants a list of them. */
    private final ListItems<@Nullable Object> items = new ListItems<>();

    /** Collects entries, where somebody wants a map of them. */
    private final MapEntries<Object, @Nullable Object> entries = new MapEntries<>();

    /** What is outside of the body. */
    JsonLevel() {
        this.outer = this;
        this.depth = 0;
    }

    private JsonLevel(JsonLevel outer) {
        this.outer = outer;
        this.depth = outer.depth + 1;
    }

    void begin(boolean isArray) {
        array = isArray;
        next = 0;
        count = 0;
        members = null;
        place = NOWHERE;
        seen = 0;
        names.clear();
    }

    /** The level for an object or array in this one. */
    JsonLevel inner() {
        JsonLevel level = inner;
        return level == null ? newInner() : level;
    }

    boolean isArray() {
        return array;
    }

    /** Takes the items of this array; empty. */
    @SuppressWarnings("unchecked") // Nothing of what it held before is left in it.
    <T extends @Nullable Object> ListItems<T> items() {
        items.clear();
        return (ListItems<T>) items;
    }

    /** Takes the entries of this object; empty. */
    @SuppressWarnings("unchecked") // As above.
    <K, V extends @Nullable Object> MapEntries<K, V> entries() {
        entries.clear();
        return (MapEntries<K, V>) entries;
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

    /** Goes to a known member, whose name begins at {@code from}; false if it came already. */
    boolean nextMember(JsonMembers among, int index, byte[] body, int from) {
        members = among;
        place = NOWHERE;
        count++;
        next = index + 1;
        if (index >= Long.SIZE) {
            return names.add(among.name(index), body, from);
        }
        long bit = 1L << index;
        boolean isNew = (seen & bit) == 0;
        seen |= bit;
        return isNew;
    }

    /** Goes to a member of which the name is all that is known; false if it came already. */
    boolean nextMember(String other, byte[] body, int from) {
        place = from;
        count++;
        return names.add(other, body, from);
    }

    /** The name of the current member; null in an array and before the first. */
    @Nullable
    String name(byte[] body) {
        if (place != NOWHERE) {
            return DecodedText.name(body, place);
        }
        return members == null ? null : members.name(next - 1);
    }

    /** JSON pointer to the current value in here; to this object or array, before the first. */
    JsonPointer path(byte[] body) {
        if (depth == 0) {
            return new JsonPointer();
        }
        JsonPointer path = outer.path(body);
        String current = name(body);
        if (current != null) {
            path.name(current);
        } else if (next > 0) {
            path.index(next - 1);
        }
        return path;
    }

    /** Lets go of all that bodies have left here and further in, down to {@code deepest}, and of the levels that few bodies need. */
    void forget(int deepest, int usual) {
        members = null;
        names.clear();
        items.clear();
        entries.clear();
        if (depth == usual) {
            inner = null;
        } else if (depth < deepest && inner != null) {
            inner.forget(deepest, usual);
        }
    }

    private JsonLevel newInner() {
        JsonLevel level = new JsonLevel(this);
        inner = level;
        return level;
    }
}
