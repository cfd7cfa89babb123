package io.smithy4j.core;

import org.jspecify.annotations.Nullable;

/**
 * The text of a value for people, {@code Parcel[id=1, weight=null]}. Generated {@code toString} methods put it together here: a
 * concatenation of their own would bring each class a bootstrap method, and the first use of each would link it.
 */
public final class ValueText {
    private final StringBuilder text;
    private String separator = "[";

    private ValueText(String type) {
        this.text = new StringBuilder(type);
    }

    /** Of a value of this type that has members. */
    public static ValueText of(String type) {
        return new ValueText(type);
    }

    /** Appends a member; absent ones too. */
    public ValueText member(String name, @Nullable Object value) {
        text.append(separator).append(name).append('=').append(value);
        separator = ", ";
        return this;
    }

    /** Appends a member that nobody may read: Smithy 2.0, {@code sensitive} trait. */
    public ValueText redacted(String name) {
        return member(name, "[redacted]");
    }

    @Override
    public String toString() {
        return text + "]";
    }
}
