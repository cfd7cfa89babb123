package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.StreamingTrait;

/** Names the kinds of shapes that have no Java form yet. Those that no operation reaches do not matter. */
final class SupportedShapesRule implements Rule {
    @Override
    public void check(CheckContext context) {
        for (Shape shape : context.closure()) {
            String kind = unsupportedKind(shape);
            if (kind != null) {
                placesOf(shape, context).forEach(place -> report(context, place, shape, kind));
            }
        }
    }

    /** The shape itself, or if it is Smithy's own, the members that use it. */
    private static List<Shape> placesOf(Shape shape, CheckContext context) {
        if (!Prelude.isPreludeShape(shape)) {
            return List.of(shape);
        }
        return context.closure().stream()
                .filter(user -> user.asMemberShape()
                        .filter(member -> member.getTarget().equals(shape.getId()))
                        .isPresent())
                .toList();
    }

    private static void report(CheckContext context, Shape place, Shape shape, String kind) {
        String what = place.equals(shape) ? " is " : " refers to ";
        context.report(
                DiagnosticId.NOT_SUPPORTED_YET,
                place,
                place.getId() + what + kind + ", which the generator cannot emit yet",
                "keep it out of what " + context.service().getId() + " reaches until then");
    }

    private static @Nullable String unsupportedKind(Shape shape) {
        return switch (shape.getType()) {
            case UNION -> shape.hasTrait(StreamingTrait.class) ? "an event stream" : null;
            case BLOB -> shape.hasTrait(StreamingTrait.class) ? "a streaming blob" : null;
            default -> null;
        };
    }
}
