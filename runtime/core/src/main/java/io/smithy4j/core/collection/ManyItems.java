package io.smithy4j.core.collection;

import org.jspecify.annotations.Nullable;

/** A list with an array of just its size. */
final class ManyItems<T extends @Nullable Object> extends FixedList<T> {
    private final @Nullable Object[] items;

    ManyItems(@Nullable Object[] items) {
        this.items = items;
    }

    @Override
    public int size() {
        return items.length;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Only items stand there.
    public T get(int index) {
        return (T) items[index];
    }

    @Override
    public @Nullable Object[] toArray() {
        return items.clone();
    }
}
