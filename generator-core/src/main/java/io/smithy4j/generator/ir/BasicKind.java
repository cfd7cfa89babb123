package io.smithy4j.generator.ir;

/** The simple types of Smithy 2.0 that carry no more than their value. */
public enum BasicKind {
    BOOLEAN,
    BYTE,
    SHORT,
    INTEGER,
    LONG,
    FLOAT,
    DOUBLE,
    BIG_INTEGER,
    BIG_DECIMAL,
    STRING,
    BLOB
}
