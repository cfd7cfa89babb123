package io.smithy4j.core.collection;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link FixedMap} of many entries. Once somebody asks for a key, keys are found by their hash codes. */
final class IndexedMap<K, V extends @Nullable Object> extends FixedMap<K, V> {
    /** Null until it is asked for: most maps are only walked. The JDK's, for senders choose keys, and so equal hash codes. */
    private volatile @Nullable Map<K, V> index;

    IndexedMap(@Nullable Object[] slots) {
        super(slots);
    }

    @Override
    boolean hasKeyTwice() {
        return index().size() < size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return index().containsKey(key);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return index().get(key);
    }

    private Map<K, V> index() {
        Map<K, V> known = index;
        if (known == null) {
            known = new HashMap<>(size() * 4 / 3 + 1);
            forEach(known::put);
            index = known;
        }
        return known;
    }
}
