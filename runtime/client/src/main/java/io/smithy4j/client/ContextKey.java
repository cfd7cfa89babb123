package io.smithy4j.client;

/** Names a value in a {@link CallContext}. Keys are compared by identity, so keep one in a constant. */
public final class ContextKey<T> {
    private final String name;

    private final Class<T> type;

    private ContextKey(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /** A new key; {@code name} is for people who read logs. */
    public static <T> ContextKey<T> of(String name, Class<T> type) {
        return new ContextKey<>(name, type);
    }

    T cast(Object value) {
        return type.cast(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
