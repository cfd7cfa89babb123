package io.smithy4j.generator.naming;

import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names what clients have beside one method for each operation; those of operations go first. */
final class ClientMethodNames {
    private final ServiceModel service;
    private final Stems stems;
    private final Claims claims;

    ClientMethodNames(ServiceModel service, Stems stems, Findings findings) {
        this.service = service;
        this.stems = stems;
        this.claims = new Claims(Rules.ofMembers(Reserved::isOperation), findings);
    }

    /** {@code methods} are those of the operations: {@code listThings} gets {@code listThingsPaginator} beside it. */
    ClientMethods beside(Map<Id, String> methods) {
        for (Operation operation : service.operations()) {
            String method = methods.get(operation.id());
            if (method != null) {
                claims.block(
                        method,
                        MethodNames.candidate(operation, "", List.of(method)).source());
            }
        }
        return new ClientMethods(paginators(), waiters());
    }

    private Map<Id, Map<String, String>> waiters() {
        Map<Id, Map<String, String>> waiters = new TreeMap<>();
        for (Operation operation : service.operations()) {
            List<Candidate> candidates = operation.waiters().stream()
                    .map(waiter -> new Candidate(
                            waiter.name(),
                            "",
                            List.of("waitUntil" + waiter.name()),
                            new Source(
                                    "the waiter " + waiter.name() + " of " + operation.id(),
                                    operation.origin().position())))
                    .toList();
            waiters.put(operation.id(), claims.assign(candidates, Map.of()));
        }
        return waiters;
    }

    private Map<Id, String> paginators() {
        List<Candidate> candidates = service.operations().stream()
                .filter(operation -> operation.pagination() != null)
                .map(operation -> MethodNames.candidate(
                        operation, "the pages of ", List.of(stems.ofMethod(operation.id()) + "Paginator")))
                .toList();
        return MethodNames.byId(claims.assign(candidates, Map.of()));
    }
}
