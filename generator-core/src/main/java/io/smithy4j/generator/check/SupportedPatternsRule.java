package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.pattern.LinearPattern;
import io.smithy4j.generator.pattern.LinearPattern.Refused;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.PatternTrait;

/** Where patterns are checked, they must be patterns that no input can make slow. */
final class SupportedPatternsRule implements Rule {
    @Override
    public void check(CheckContext context) {
        if (!context.requested().needsConstraints()) {
            return;
        }
        for (Shape shape : context.closure()) {
            shape.getTrait(PatternTrait.class).ifPresent(trait -> check(context, shape, trait));
        }
    }

    private static void check(CheckContext context, Shape shape, PatternTrait trait) {
        if (LinearPattern.of(trait.getValue()) instanceof Refused refused) {
            context.report(
                    DiagnosticId.PATTERN_NOT_SUPPORTED,
                    shape,
                    "the pattern of " + shape.getId() + " cannot be matched in linear time: " + refused.reason(),
                    "rewrite the pattern, or generate without validators and server");
        }
    }
}
