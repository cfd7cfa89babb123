package io.smithy4j.core.collection;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items of a list that is being read, in the order in which they come. Builders keep the list as it is, where they would copy any
 * other. A collector can be used again and again, and holds nothing in between.
 */
public final class ListItems<T extends @Nullable Object> {
    private static final @Nullable Object[] NONE = {};

    private static final int USUAL = 8;

    /** Room for more is given up after use: one long list should not cost memory for as long as the collector lives. */
    private static final int MOST_KEPT = 1024;

    private @Nullable Object[] slots = NONE;

    private int size;

    /** Adds an item. Only items of sparse lists may be null. */
    public void add(@Nullable T item) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, Math.max(USUAL, size * 2));
        }
        slots[size++] = item;
    }

    /** An unmodifiable list of what came. The collector is empty then, so what is added afterwards does not change the list. */
    public List<T> toList() {
        List<T> list = FixedList.of(slots, size);
        clear();
        return list;
    }

    /** Forgets what came. */
    public void clear() {
        if (slots.length > MOST_KEPT) {
            slots = NONE;
        } else {
            Arrays.fill(slots, 0, size, null);
        }
        size = 0;
    }

    /** As {@link #toList}, with an array of just its size. */
    @Nullable
    Object[] toArray() {
        @Nullable Object[] items = Arrays.copyOf(slots, size);
        clear();
        return items;
    }
}
