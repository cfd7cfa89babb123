package io.smithy4j.core;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A map of few entries, which keep their order and never change. It takes two references an entry; a key is found by looking at each. */
final class FewEntries<K, V extends @Nullable Object> extends AbstractMap<K, V> {
    /** More are found sooner by their hash codes. */
    static final int MOST = 32;

    /** Each key, none of them twice, with its value after it. */
    private final @Nullable Object[] slots;

    FewEntries(@Nullable Object[] slots) {
        this.slots = slots;
    }

    boolean hasNullValue() {
        for (int i = 1; i < slots.length; i += 2) {
            if (slots[i] == null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        return slots.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : value(place);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < slots.length; i += 2) {
            action.accept(key(i), value(i));
        }
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
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

    @SuppressWarnings({"unchecked", "NullAway"}) // Only keys stand there.
    private K key(int place) {
        return (K) slots[place];
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // Only values stand there.
    private V value(int place) {
        return (V) slots[place + 1];
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return FewEntries.this.size();
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
        private int place;

        @Override
        public boolean hasNext() {
            return place < slots.length;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (place == slots.length) {
                throw new NoSuchElementException();
            }
            Map.Entry<K, V> entry = new SimpleImmutableEntry<>(key(place), value(place));
            place += 2;
            return entry;
        }
    }
}
