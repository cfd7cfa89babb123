package io.smithy4j.core.collection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies of what callers hand to builders, in their order. What codecs have read is such a copy already and stays as
 * it is. The items and values of sparse collections may be null; of others, a null is refused with a message that says where it is.
 *
 * <p>Where items or values are collections, {@code copy} makes one of each that is not null.
 */
public final class Copies {
    private Copies() {}

    public static <T> List<T> list(Collection<? extends T> items) {
        FixedList<T> list = fixed(items);
        if (list.hasNull()) {
            throw new NullPointerException("a list item is null; only sparse lists take nulls");
        }
        return list;
    }

    public static <T> List<T> list(Collection<? extends T> items, UnaryOperator<T> copy) {
        return copied(list(items), copy);
    }

    public static <T> List<@Nullable T> sparseList(Collection<? extends @Nullable T> items) {
        return fixed(items);
    }

    public static <T> List<@Nullable T> sparseList(Collection<? extends @Nullable T> items, UnaryOperator<T> copy) {
        return copied(fixed(items), copy);
    }

    /** No key may be null. */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> map) {
        return dense(map);
    }

    /** No key may be null. */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> map, UnaryOperator<V> copy) {
        return copied(dense(map), copy);
    }

    /** No key may be null. */
    public static <K, V> Map<K, @Nullable V> sparseMap(Map<? extends K, ? extends @Nullable V> map) {
        return fixed(map);
    }

    /** No key may be null. */
    public static <K, V> Map<K, @Nullable V> sparseMap(
            Map<? extends K, ? extends @Nullable V> map, UnaryOperator<V> copy) {
        return copied(fixed(map), copy);
    }

    private static <K, V> FixedMap<K, V> dense(Map<? extends K, ? extends V> map) {
        FixedMap<K, V> fixed = fixed(map);
        if (fixed.hasNullValue()) {
            throw new NullPointerException("a map value is null; only sparse maps take nulls");
        }
        return fixed;
    }

    @SuppressWarnings("unchecked") // It never changes, so what is a T there is one for whoever reads it.
    private static <T extends @Nullable Object> FixedList<T> fixed(Collection<? extends T> items) {
        if (items instanceof FixedList<? extends T> fixed) {
            return (FixedList<T>) fixed;
        }
        @Nullable Object[] copy = items.toArray();
        return FixedList.of(copy, copy.length);
    }

    @SuppressWarnings("unchecked") // As above.
    private static <K, V extends @Nullable Object> FixedMap<K, V> fixed(Map<? extends K, ? extends V> map) {
        return map instanceof FixedMap<? extends K, ? extends V> fixed ? (FixedMap<K, V>) fixed : FixedMap.copyOf(map);
    }

    /** The list itself if {@code copy} keeps each item as it is: what a codec has read costs nothing. */
    @SuppressWarnings("ReferenceEquality") // What is equal may still be somebody else's.
    private static <T extends @Nullable Object> List<T> copied(List<T> list, UnaryOperator<T> copy) {
        @Nullable Object @Nullable [] copies = null;
        for (int i = 0; i < list.size(); i++) {
            T item = list.get(i);
            T kept = item == null ? item : copy.apply(item);
            if (kept != item) {
                copies = copies == null ? list.toArray() : copies;
                copies[i] = kept;
            }
        }
        return copies == null ? list : FixedList.of(copies, copies.length);
    }

    /** As for lists. */
    @SuppressWarnings("ReferenceEquality") // As above.
    private static <K, V extends @Nullable Object> Map<K, V> copied(FixedMap<K, V> map, UnaryOperator<V> copy) {
        @Nullable Object @Nullable [] copies = null;
        for (int i = 0; i < map.size(); i++) {
            V value = map.value(i);
            V kept = value == null ? value : copy.apply(value);
            if (kept != value) {
                copies = copies == null ? map.toSlots() : copies;
                copies[i * 2 + 1] = kept;
            }
        }
        return copies == null ? map : FixedMap.of(copies);
    }
}
