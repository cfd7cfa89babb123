package io.smithy4j.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the code that works on one request tells each other. Safe for use by several threads. */
public final class Attributes {
    private final Map<AttributeKey<?>, Object> values = new ConcurrentHashMap<>();

    Attributes() {}

    /** The value of {@code key}; null if there is none. */
    public <T> @Nullable T get(AttributeKey<T> key) {
        Object value = values.get(key);
        return value == null ? null : key.cast(value);
    }

    public <T> void put(AttributeKey<T> key, T value) {
        values.put(key, value);
    }

    public void remove(AttributeKey<?> key) {
        values.remove(key);
    }
}
