package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.load.Positions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;

/**
 * What a rule looks at.
 *
 * @param closure every shape that the service reaches, sorted
 */
record CheckContext(
        Model model, ServiceShape service, List<Shape> closure, RequestedOutput requested, Diagnostics diagnostics) {
    /** Whether the service has the protocol and the output is to speak it. */
    boolean speaks(Protocol protocol) {
        return requested.needsProtocol()
                && requested.protocols().contains(protocol)
                && service.hasTrait(protocol.trait().toString());
    }

    /** The operations of the service and its resources, sorted. */
    List<OperationShape> operations() {
        return TopDownIndex.of(model).getContainedOperations(service).stream()
                .sorted()
                .toList();
    }

    void report(DiagnosticId id, Shape shape, String message, @Nullable String hint) {
        diagnostics.add(id, Positions.of(shape), message, hint);
    }
}
