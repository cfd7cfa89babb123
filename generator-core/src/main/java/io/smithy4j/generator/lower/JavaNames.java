package io.smithy4j.generator.lower;

import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.JavaName;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.Origin;
import io.smithy4j.generator.load.Positions;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Reads {@code io.smithy4j#javaName} of all that gets a Java name. */
final class JavaNames {
    private static final ShapeId TRAIT = ShapeId.from("io.smithy4j#javaName");

    private final Model model;
    private final Map<String, JavaName> names = new TreeMap<>();

    JavaNames(Model model) {
        this.model = model;
    }

    Map<String, JavaName> of(ServiceShape service, Collection<Operation> operations, Collection<Id> declarations) {
        read(service);
        operations.forEach(operation -> read(operation.id()));
        declarations.forEach(this::read);
        return names;
    }

    private void read(Id id) {
        // What stands in for a unit is not in the model.
        model.getShape(ShapeId.from(id.toString())).ifPresent(shape -> {
            read(shape);
            shape.members().forEach(this::read);
        });
    }

    private void read(Shape shape) {
        shape.findTrait(TRAIT)
                .ifPresent(trait -> names.put(
                        shape.getId().toString(),
                        new JavaName(trait.toNode().expectStringNode().getValue(), Origin.at(Positions.of(trait)))));
    }
}
