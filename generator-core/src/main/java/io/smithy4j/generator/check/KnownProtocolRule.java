package io.smithy4j.generator.check;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.ir.Protocol;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.knowledge.ServiceIndex;

/** A client or a server needs a protocol that the service has, the request allows and the generator can emit. */
final class KnownProtocolRule implements Rule {
    @Override
    public void check(CheckContext context) {
        Set<String> has = new TreeSet<>();
        ServiceIndex.of(context.model())
                .getProtocols(context.service())
                .keySet()
                .forEach(id -> has.add(id.toString()));
        boolean speaks = context.requested().protocols().stream()
                .anyMatch(protocol -> has.contains(protocol.trait().toString()));
        if (context.requested().needsProtocol() && !speaks) {
            String known = context.requested().protocols().stream()
                    .map(Protocol::trait)
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            context.report(
                    DiagnosticId.PROTOCOL_NOT_SUPPORTED,
                    context.service(),
                    context.service().getId() + " has " + (has.isEmpty() ? "no protocol" : String.join(", ", has))
                            + ", and what can be emitted is " + known,
                    "add one of these traits to the service, or ask for types and validators only");
        }
    }
}
