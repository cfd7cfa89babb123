package io.smithy4j.generator.load;

/** What a validation event of Smithy's does to a run. */
public enum EventLevel {
    /** Stops it. */
    ERROR,
    /** Is told. */
    WARNING,
    /** Nothing. */
    IGNORE
}
