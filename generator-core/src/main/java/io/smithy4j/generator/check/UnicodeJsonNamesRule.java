package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.load.Positions;
import java.nio.charset.StandardCharsets;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.JsonNameTrait;

/** A name in JSON must have a form in UTF-8: half a surrogate pair has none, so its codec could not even start. */
final class UnicodeJsonNamesRule implements Rule {
    @Override
    public void check(CheckContext context) {
        if (!context.requested().needsProtocol()) {
            return;
        }
        for (Shape shape : context.closure()) {
            shape.getTrait(JsonNameTrait.class)
                    .filter(trait -> !StandardCharsets.UTF_8.newEncoder().canEncode(trait.getValue()))
                    .ifPresent(trait -> context.diagnostics()
                            .add(
                                    DiagnosticId.JSON_NAME_NOT_UNICODE,
                                    Positions.of(trait),
                                    "the JSON name of " + shape.getId() + " holds half a surrogate pair",
                                    "write the whole character, or its two halves after each other"));
        }
    }
}
