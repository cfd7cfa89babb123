package io.smithy4j.generator.ir;

import java.util.List;

/**
 * A place that holds a value: a list element, a map key or value, or (in {@link Member}) a member of a structure.
 *
 * @param constraints those of the place and its target, in the order of {@link Constraint}'s kinds
 */
public record Slot(TypeRef type, List<Constraint> constraints) {
    public Slot {
        constraints = List.copyOf(constraints);
    }
}
