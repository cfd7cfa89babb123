package io.smithy4j.generator.ir;

/** How a timestamp is written: Smithy 2.0, {@code timestampFormat} trait. */
public enum TimestampFormat {
    /** The model fixes none, so the place in the protocol decides. */
    UNSPECIFIED,
    DATE_TIME,
    HTTP_DATE,
    EPOCH_SECONDS
}
