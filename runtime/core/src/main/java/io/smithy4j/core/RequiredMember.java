package io.smithy4j.core;

import org.jspecify.annotations.Nullable;

/** The check that a builder makes of each required member. */
public final class RequiredMember {
    private RequiredMember() {}

    /**
     * The value itself.
     *
     * @throws IllegalStateException if it is null; the message names structure and member
     */
    public static <T> T of(@Nullable T value, String structure, String member) {
        if (value == null) {
            throw new IllegalStateException(
                    structure + " cannot be built: its required member " + member + " is not set");
        }
        return value;
    }
}
