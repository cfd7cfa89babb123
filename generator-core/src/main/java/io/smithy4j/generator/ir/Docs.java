package io.smithy4j.generator.ir;

import org.jspecify.annotations.Nullable;

/**
 * What the model says to readers: text as written there (CommonMark with HTML, untrusted), and whether the thing is deprecated.
 *
 * @param text empty if the model has none
 */
public record Docs(String text, @Nullable Deprecation deprecation) {
    public static final Docs NONE = new Docs("", null);

    /** The {@code deprecated} trait; both values are untrusted text. */
    public record Deprecation(
            @Nullable String message, @Nullable String since) {}
}
