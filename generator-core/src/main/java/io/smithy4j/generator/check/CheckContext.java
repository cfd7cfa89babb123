package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.load.Positions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;

/**
 * What a rule looks at.
 *
 * @param closure every shape that the service reaches, sorted
 */
record CheckContext(
        Model model, ServiceShape service, List<Shape> closure, RequestedOutput requested, Diagnostics diagnostics) {
    void report(DiagnosticId id, Shape shape, String message, @Nullable String hint) {
        diagnostics.add(id, Positions.of(shape), message, hint);
    }
}
