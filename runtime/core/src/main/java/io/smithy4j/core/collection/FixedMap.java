package io.smithy4j.core.collection;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A map whose entries keep their order and never change. It takes two references an entry; a key is found by looking at each. */
sealed class FixedMap<K, V extends @Nullable Object> extends AbstractMap<K, V> implements MapView<K, V>
        permits IndexedMap {
    private static final FixedMap<?, ?> EMPTY = new FixedMap<>(new @Nullable Object[0]);

    /** More are found sooner by their hash codes. */
    private static final int MOST_WITHOUT_INDEX = 32;

    /** Each key, none of them twice, with its value after it. */
    private final @Nullable Object[] slots;

    FixedMap(@Nullable Object[] slots) {
        this.slots = slots;
    }

    /** A map of these keys, each with its value after it. The array is the map's from now on. */
    @SuppressWarnings("unchecked") // Who hands the slots over knows what they are.
    static <K, V extends @Nullable Object> FixedMap<K, V> of(@Nullable Object[] slots) {
        if (slots.length == 0) {
            return (FixedMap<K, V>) EMPTY;
        }
        return slots.length > MOST_WITHOUT_INDEX * 2 ? new IndexedMap<>(slots) : new FixedMap<>(slots);
    }

    /**
     * A copy in the order of {@code map}.
     *
     * @throws NullPointerException if a key is null
     */
    static <K, V extends @Nullable Object> FixedMap<K, V> copyOf(Map<? extends K, ? extends V> map) {
        FixedMap<K, V> copy = collected(map);
        // There are maps that tell keys apart by other means than equals: IdentityHashMap.
        return copy.hasKeyTwice() ? collected(new LinkedHashMap<K, V>(map)) : copy;
    }

    private static <K, V extends @Nullable Object> FixedMap<K, V> collected(Map<? extends K, ? extends V> map) {
        MapEntries<K, V> entries = new MapEntries<>();
        map.forEach(entries::add);
        return entries.toFixedMap();
    }

    boolean hasKeyTwice() {
        long hashes = 0;
        for (int i = 0; i < slots.length; i += 2) {
            K key = key(i / 2);
            // A bit for each hash code that came, modulo 64: most keys need not be compared with any other.
            int hash = key.hashCode();
            long bit = 1L << (hash ^ (hash >>> 6));
            if ((hashes & bit) != 0 && place(key) < i) {
                return true;
            }
            hashes |= bit;
        }
        return false;
    }

    final boolean hasNullValue() {
        for (int i = 1; i < slots.length; i += 2) {
            if (slots[i] == null) {
                return true;
            }
        }
        return false;
    }

    /** Keys and values in turn, in an array that is the caller's. */
    final @Nullable Object[] toSlots() {
        return slots.clone();
    }

    @Override
    public final int size() {
        return slots.length / 2;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Only keys stand there.
    public final K key(int index) {
        return (K) slots[index * 2];
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Only values stand there.
    public final V value(int index) {
        return (V) slots[index * 2 + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : value(place / 2);
    }

    @Override
    public final void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < size(); i++) {
            action.accept(key(i), value(i));
        }
    }

    @Override
    public final @Nullable V remove(@Nullable Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private int place(@Nullable Object key) {
        if (key != null) {
            for (int i = 0; i < slots.length; i += 2) {
                if (key.equals(slots[i])) {
                    return i;
                }
            }
        }
        return -1;
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return FixedMap.this.size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    private final class EntryIterator implements Iterator<Map.Entry<K, V>> {
        private int index;

        @Override
        public boolean hasNext() {
            return index < size();
        }

        @Override
        public Map.Entry<K, V> next() {
            if (index == size()) {
                throw new NoSuchElementException();
            }
            Map.Entry<K, V> entry = new SimpleImmutableEntry<>(key(index), value(index));
            index++;
            return entry;
        }
    }
}
