package io.smithy4j.conformance.suite;

import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Traits of operations that the generator passes over: cases of such operations count as open until they pass. */
public final class Awaited {
    private static final Set<ShapeId> TRAITS =
            Set.of(ShapeId.from("smithy.api#endpoint"), ShapeId.from("smithy.api#requestCompression"));

    private Awaited() {}

    public static boolean isAwaited(Case item, Model model) {
        Shape operation = model.expectShape(item.operation());
        return item instanceof Case.Request && TRAITS.stream().anyMatch(operation::hasTrait);
    }
}
