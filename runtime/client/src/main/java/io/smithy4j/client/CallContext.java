package io.smithy4j.client;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What interceptors, signer and retry policy of one call tell each other; it lives as long as the call. Safe for use by several threads. */
public final class CallContext {
    private final Map<ContextKey<?>, Object> values = new ConcurrentHashMap<>();

    /** The value of {@code key}; null if there is none. */
    public <T> @Nullable T get(ContextKey<T> key) {
        Object value = values.get(key);
        return value == null ? null : key.cast(value);
    }

    public <T> void put(ContextKey<T> key, T value) {
        values.put(key, value);
    }

    public void remove(ContextKey<?> key) {
        values.remove(key);
    }
}
