package io.smithy4j.core.collection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list of two items at most, which needs no array. */
final class FewItems<T extends @Nullable Object> extends FixedList<T> {
    private static final Object ABSENT = new Object();

    static final FewItems<@Nullable Object> NONE = new FewItems<>(ABSENT, ABSENT);

    private final @Nullable Object first;

    private final @Nullable Object second;

    FewItems(@Nullable Object only) {
        this(only, ABSENT);
    }

    FewItems(@Nullable Object first, @Nullable Object second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public int size() {
        if (second != ABSENT) {
            return 2;
        }
        return first == ABSENT ? 0 : 1;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Only items stand there.
    public T get(int index) {
        return (T) (Objects.checkIndex(index, size()) == 0 ? first : second);
    }
}
