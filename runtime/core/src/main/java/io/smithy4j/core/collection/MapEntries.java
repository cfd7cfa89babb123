package io.smithy4j.core.collection;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a map that is being read, in the order in which they come. Builders keep the map as it is, where they would copy any
 * other. A collector can be used again and again, and holds nothing in between.
 *
 * <p>Nobody looks here whether a key was there before: readers refuse names that come twice.
 */
public final class MapEntries<K, V extends @Nullable Object> {
    /** Each key with its value after it. */
    private final ListItems<@Nullable Object> slots = new ListItems<>();

    /**
     * Adds an entry whose key is none of those before. Only values of sparse maps may be null.
     *
     * @throws NullPointerException if the key is null
     */
    public void add(K key, @Nullable V value) {
        slots.add(Objects.requireNonNull(key, "a map key is null"));
        slots.add(value);
    }

    /** An unmodifiable map of what came. The collector is empty then, so what is added afterwards does not change the map. */
    public Map<K, V> toMap() {
        return toFixedMap();
    }

    /** Forgets what came. */
    public void clear() {
        slots.clear();
    }

    FixedMap<K, V> toFixedMap() {
        return FixedMap.of(slots.toArray());
    }
}
