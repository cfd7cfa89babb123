package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Docs;
import io.smithy4j.generator.ir.Docs.Deprecation;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Origin;
import io.smithy4j.generator.load.Positions;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ToShapeId;
import software.amazon.smithy.model.traits.DeprecatedTrait;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.StringTrait;

/** What every shape carries: its name, its place, and what it says to readers. */
final class Texts {
    private Texts() {}

    static Id id(ToShapeId shape) {
        return new Id(shape.toShapeId().getNamespace(), shape.toShapeId().getName());
    }

    static Origin origin(Shape shape) {
        return Origin.at(Positions.of(shape));
    }

    static Docs docs(Shape shape) {
        String text = shape.getTrait(DocumentationTrait.class)
                .map(StringTrait::getValue)
                .orElse("");
        Deprecation deprecation = shape.getTrait(DeprecatedTrait.class)
                .map(trait -> new Deprecation(
                        trait.getMessage().orElse(null), trait.getSince().orElse(null)))
                .orElse(null);
        return new Docs(text, deprecation);
    }
}
