package io.smithy4j.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies of what callers hand to builders, where {@link List#copyOf} does not do: maps that keep their order, and
 * sparse collections, whose values may be null.
 */
public final class Copies {
    private Copies() {}

    /**
     * A copy in the order of {@code map}.
     *
     * @throws NullPointerException if a key or a value is null; the message says which of the two
     */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> map) {
        if (map instanceof FewEntries<? extends K, ? extends V> few && !few.hasNullValue()) {
            return unchanged(few);
        }
        MapEntries<K, V> entries = new MapEntries<>();
        map.forEach((key, value) ->
                entries.put(key, Objects.requireNonNull(value, "a map value is null; only sparse maps take nulls")));
        return entries.toMap();
    }

    /**
     * A copy in the order of {@code map}; values may be null.
     *
     * @throws NullPointerException if a key is null
     */
    public static <K, V> Map<K, @Nullable V> sparseMap(Map<? extends K, ? extends @Nullable V> map) {
        if (map instanceof FewEntries<? extends K, ? extends @Nullable V> few) {
            return unchanged(few);
        }
        MapEntries<K, @Nullable V> entries = new MapEntries<>();
        map.forEach(entries::put);
        return entries.toMap();
    }

    /** A copy in the order of {@code items}, which may be null each. */
    public static <T> List<@Nullable T> sparseList(Collection<? extends @Nullable T> items) {
        return Collections.unmodifiableList(new ArrayList<@Nullable T>(items));
    }

    @SuppressWarnings("unchecked") // It never changes, so what is a K there is one for whoever reads it.
    private static <K, V extends @Nullable Object> Map<K, V> unchanged(FewEntries<? extends K, ? extends V> few) {
        return (Map<K, V>) few;
    }
}
