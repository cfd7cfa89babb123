package io.smithy4j.server;

/** Names an attribute of a request. Keys are compared by identity, so keep one in a constant. */
public final class AttributeKey<T> {
    private final String name;

    private final Class<T> type;

    private AttributeKey(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /** A new key; {@code name} is for people who read logs. */
    public static <T> AttributeKey<T> of(String name, Class<T> type) {
        return new AttributeKey<>(name, type);
    }

    T cast(Object value) {
        return type.cast(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
