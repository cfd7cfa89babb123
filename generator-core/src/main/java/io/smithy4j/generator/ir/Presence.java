package io.smithy4j.generator.ir;

/** Whether a member of a built object always has a value: decided once, in {@code lower}, by the mode of the side. */
public sealed interface Presence {
    /** Never null; a builder refuses to build without it. */
    record Always() implements Presence {}

    /** May be null. */
    record Maybe() implements Presence {}

    /** Never null; the default stands in. */
    record Defaulted(Literal value) implements Presence {}
}
