package io.smithy4j.generator.ir;

/** What can be asked of a generation. Types come with each. */
public enum Artifact {
    TYPES,
    CLIENT,
    SERVER,
    VALIDATORS
}
