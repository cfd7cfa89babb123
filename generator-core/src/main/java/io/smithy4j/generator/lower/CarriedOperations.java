package io.smithy4j.generator.lower;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.load.Positions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.EventStreamIndex;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.HttpTrait;
import software.amazon.smithy.model.traits.StreamingTrait;

/** Tells operations that every chosen protocol can carry from those that have to be left out, and says so of the latter. */
final class CarriedOperations {
    private final Model model;
    private final List<Protocol> protocols;
    private final Diagnostics diagnostics;

    CarriedOperations(Model model, List<Protocol> protocols, Diagnostics diagnostics) {
        this.model = model;
        this.protocols = protocols;
        this.diagnostics = diagnostics;
    }

    /** Whether the operation can be emitted; if not, that is a warning. */
    boolean check(OperationShape operation) {
        String reason = obstacle(operation);
        if (reason != null) {
            diagnostics.add(
                    DiagnosticId.OPERATION_LEFT_OUT,
                    Positions.of(operation),
                    operation.getId() + " is left out: " + reason,
                    "the rest of the service is generated; a server answers the operation as one that it does not know");
        }
        return reason == null;
    }

    private @Nullable String obstacle(OperationShape operation) {
        EventStreamIndex events = EventStreamIndex.of(model);
        if (events.getInputInfo(operation).isPresent()
                || events.getOutputInfo(operation).isPresent()) {
            return "it has an event stream, which cannot be generated yet";
        }
        for (Protocol protocol : protocols) {
            boolean bindsHttp = protocol == Protocol.REST_JSON_1;
            if (bindsHttp && !operation.hasTrait(HttpTrait.class)) {
                return protocol.trait().name() + " needs its http trait, which it lacks";
            }
            if (!bindsHttp && streams(operation)) {
                return protocol.trait().name() + " has no way to stream a blob";
            }
        }
        return null;
    }

    private boolean streams(OperationShape operation) {
        return Stream.of(operation.getInputShape(), operation.getOutputShape())
                .flatMap(this::members)
                .anyMatch(member -> model.expectShape(member.getTarget()).hasTrait(StreamingTrait.class));
    }

    private Stream<MemberShape> members(ShapeId structure) {
        return model.expectShape(structure).members().stream();
    }
}
