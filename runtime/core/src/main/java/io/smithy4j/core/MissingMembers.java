package io.smithy4j.core;

/** Is told of each required member that a decoded structure lacks. Servers collect them; clients let them go. */
@FunctionalInterface
public interface MissingMembers {
    /** The structure at the current position lacks {@code member}, named as in the model. */
    void missing(String member);
}
