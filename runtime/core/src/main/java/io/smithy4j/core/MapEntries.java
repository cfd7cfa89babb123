package io.smithy4j.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a map that is being read, in the order in which they come. Builders keep the map of few entries as it is, where they
 * would copy any other.
 */
public final class MapEntries<K, V extends @Nullable Object> {
    private static final @Nullable Object[] NONE = {};

    private static final int USUAL = 4;

    private @Nullable Object[] few = NONE;

    private int length;

    /** A bit for each hash code that came, modulo 64: most keys need not be compared with any other. */
    private long hashes;

    private @Nullable Map<K, V> many;

    /**
     * Adds an entry, or gives the key that is there another value. Only values of sparse maps may be null.
     *
     * @throws NullPointerException if the key is null
     */
    public void put(K key, @Nullable V value) {
        Objects.requireNonNull(key, "a map key is null");
        if (many != null) {
            many.put(key, value);
            return;
        }
        int place = place(key);
        if (place == FewEntries.MOST * 2) {
            toMany().put(key, value);
            return;
        }
        if (place == few.length) {
            few = Arrays.copyOf(few, Math.max(USUAL * 2, place * 2));
        }
        few[place] = key;
        few[place + 1] = value;
        length = Math.max(length, place + 2);
    }

    /** An unmodifiable map of what came. Nothing is kept here, so what is added afterwards does not change it. */
    public Map<K, V> toMap() {
        Map<K, V> map = many == null
                ? new FewEntries<>(length == few.length ? few : Arrays.copyOf(few, length))
                : Collections.unmodifiableMap(many);
        few = NONE;
        length = 0;
        hashes = 0;
        many = null;
        return map;
    }

    private Map<K, V> toMany() {
        Map<K, V> map = new LinkedHashMap<>(FewEntries.MOST * 2);
        new FewEntries<K, V>(few).forEach(map::put);
        many = map;
        return map;
    }

    /** Where this key is, or else the end. */
    private int place(K key) {
        int hash = key.hashCode();
        long bit = 1L << (hash ^ (hash >>> 6));
        if ((hashes & bit) != 0) {
            for (int i = 0; i < length; i += 2) {
                if (key.equals(few[i])) {
                    return i;
                }
            }
        }
        hashes |= bit;
        return length;
    }
}
