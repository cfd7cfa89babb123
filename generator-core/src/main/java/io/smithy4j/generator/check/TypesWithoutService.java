package io.smithy4j.generator.check;

import io.smithy4j.generator.load.LoadedModel;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.TraitDefinition;

/** The types of sources that define no service. */
final class TypesWithoutService {
    private final List<Shape> types;

    TypesWithoutService(LoadedModel loaded) {
        this.types = loaded.model()
                .shapes()
                .filter(loaded::isOwn)
                .filter(TypesWithoutService::becomesType)
                .sorted()
                .toList();
    }

    SortedSet<String> namespaces() {
        return types.stream().map(shape -> shape.getId().getNamespace()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All of them, under the last part of the first namespace. */
    Selected selected(RequestedOutput output) {
        String namespace = namespaces().first();
        String lastPart = namespace.substring(namespace.lastIndexOf('.') + 1);
        String name = lastPart.substring(0, 1).toUpperCase(Locale.ROOT) + lastPart.substring(1);
        ServiceShape standIn = ServiceShape.builder()
                .id(ShapeId.fromParts(namespace, name))
                .version("")
                .build();
        return new Selected(standIn, types, output);
    }

    private static boolean becomesType(Shape shape) {
        if (shape.hasTrait(TraitDefinition.class)) {
            return false;
        }
        return switch (shape.getType()) {
            case STRUCTURE, UNION, ENUM, INT_ENUM -> true;
            default -> false;
        };
    }
}
