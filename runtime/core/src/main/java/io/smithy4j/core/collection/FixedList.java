package io.smithy4j.core.collection;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list that never changes. It takes no more than one of {@link List#of}, and may hold nulls. */
abstract sealed class FixedList<T extends @Nullable Object> extends AbstractList<T> implements RandomAccess
        permits FewItems, ManyItems {
    /** A list of the first {@code size} of {@code items}, which stay their owner's. */
    @SuppressWarnings("unchecked") // Who hands the items over knows what they are.
    static <T extends @Nullable Object> FixedList<T> of(@Nullable Object[] items, int size) {
        return (FixedList<T>)
                switch (size) {
                    case 0 -> FewItems.NONE;
                    case 1 -> new FewItems<>(items[0]);
                    case 2 -> new FewItems<>(items[0], items[1]);
                    default -> new ManyItems<>(Arrays.copyOf(items, size, Object[].class));
                };
    }

    final boolean hasNull() {
        for (int i = 0; i < size(); i++) {
            if (get(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Fails where {@link AbstractList} would do nothing because nothing is there. */
    @Override
    public final void clear() {
        throw new UnsupportedOperationException();
    }
}
