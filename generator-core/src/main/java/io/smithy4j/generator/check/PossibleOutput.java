package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.load.Positions;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.ServiceIndex;
import software.amazon.smithy.model.shapes.ServiceShape;

/**
 * What a service can have of the requested output: a client or a server needs a protocol that the service has, the request allows
 * and the generator can emit. Without one, a request that names what it wants is refused, and one that takes what there is gets
 * types and validators.
 */
final class PossibleOutput {
    private final ServiceIndex services;
    private final RequestedOutput requested;
    private final Diagnostics diagnostics;

    PossibleOutput(Model model, RequestedOutput requested, Diagnostics diagnostics) {
        this.services = ServiceIndex.of(model);
        this.requested = requested;
        this.diagnostics = diagnostics;
    }

    RequestedOutput of(ServiceShape service) {
        Set<String> has = new TreeSet<>();
        services.getProtocols(service).keySet().forEach(id -> has.add(id.toString()));
        boolean speaks = requested.protocols().stream()
                .anyMatch(protocol -> has.contains(protocol.trait().toString()));
        if (!requested.needsProtocol() || speaks) {
            return requested;
        }
        String lack = service.getId() + " has " + (has.isEmpty() ? "no protocol" : String.join(", ", has))
                + ", and what can be emitted is " + emitted();
        if (requested.wish() == RequestedOutput.Wish.NAMED) {
            diagnostics.add(
                    DiagnosticId.PROTOCOL_NOT_SUPPORTED,
                    Positions.of(service),
                    lack,
                    "add one of these traits to the service, or ask for types and validators only");
            return requested;
        }
        diagnostics.add(
                DiagnosticId.CLIENT_AND_SERVER_LEFT_OUT,
                Positions.of(service),
                lack + "; types and validators are generated, client and server are left out",
                "add one of these traits to the service, or name the artefacts that you want");
        return requested.withoutProtocol();
    }

    private String emitted() {
        return requested.protocols().stream()
                .map(Protocol::trait)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
