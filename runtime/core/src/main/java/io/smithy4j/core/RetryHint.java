package io.smithy4j.core;

/** What a model says about calling again after an error: Smithy 2.0, {@code retryable} trait. */
public enum RetryHint {
    /** Nothing. */
    NONE,
    /** The same call may succeed. */
    RETRYABLE,
    /** The same call may succeed, and the service asks for fewer calls. */
    THROTTLING
}
