package io.smithy4j.client;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What interceptors, signer and retry policy of one call tell each other; it lives as long as the call. Safe for use by several threads. */
public final class CallContext {
    /** Null as long as nobody has told anything, which is so in most calls. */
    private volatile @Nullable Map<ContextKey<?>, Object> values;

    /** The value of {@code key}; null if there is none. */
    public <T> @Nullable T get(ContextKey<T> key) {
        Map<ContextKey<?>, Object> told = values;
        Object value = told == null ? null : told.get(key);
        return value == null ? null : key.cast(value);
    }

    public <T> void put(ContextKey<T> key, T value) {
        told().put(key, value);
    }

    public void remove(ContextKey<?> key) {
        told().remove(key);
    }

    private synchronized Map<ContextKey<?>, Object> told() {
        Map<ContextKey<?>, Object> told = values;
        if (told == null) {
            told = new ConcurrentHashMap<>();
            values = told;
        }
        return told;
    }
}
