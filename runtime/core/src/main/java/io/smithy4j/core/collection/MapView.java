package io.smithy4j.core.collection;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a map by their index, so that generated code can walk it without set, iterator and entries. */
public sealed interface MapView<K, V extends @Nullable Object> permits FixedMap {
    /** Of maps that types hold, the map itself; of any other, an unmodifiable copy. */
    static <K, V extends @Nullable Object> MapView<K, V> of(Map<K, V> map) {
        return map instanceof FixedMap<K, V> fixed ? fixed : FixedMap.copyOf(map);
    }

    int size();

    K key(int index);

    V value(int index);
}
