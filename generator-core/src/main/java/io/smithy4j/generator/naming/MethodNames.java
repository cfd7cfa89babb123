package io.smithy4j.generator.naming;

import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names the methods of clients, handlers and service builders: one an operation, and one for its asynchronous form. */
final class MethodNames {
    private final ServiceModel service;
    private final Stems stems;
    private final Findings findings;

    MethodNames(ServiceModel service, Stems stems, Findings findings) {
        this.service = service;
        this.stems = stems;
        this.findings = findings;
    }

    Map<Id, String> methods() {
        Rules rules = Rules.ofMembers(Reserved::isOperation);
        Claims claims = new Claims(rules, findings);
        List<Candidate> candidates = service.operations().stream()
                .map(operation -> {
                    String name = operation.id().name();
                    String plain = Spelling.member(name);
                    String legal = rules.allow(plain) ? plain : plain + "_";
                    return candidate(operation, "", List.of(plain, legal, Spelling.memberAsModelled(name)));
                })
                .toList();
        Map<String, String> names = claims.overrides(candidates, service.javaNames());
        names.putAll(claims.assign(candidates, names));
        return byId(names);
    }

    /** Beside {@code methods}: {@code runAsync} for {@code run}, and a number after it if an operation has that name. */
    Map<Id, String> asyncMethods(Map<Id, String> methods) {
        Claims claims = new Claims(Rules.ofMembers(Reserved::isOperation), findings);
        for (Operation operation : service.operations()) {
            String method = methods.get(operation.id());
            if (method != null) {
                claims.block(method, candidate(operation, "", List.of(method)).source());
            }
        }
        List<Candidate> candidates = service.operations().stream()
                .map(operation -> candidate(
                        operation, "the asynchronous form of ", List.of(stems.ofMethod(operation.id()) + "Async")))
                .toList();
        return byId(claims.assign(candidates, Map.of()));
    }

    static Candidate candidate(Operation operation, String lead, List<String> wishes) {
        Id id = operation.id();
        return new Candidate(
                id.toString(),
                id.name(),
                wishes,
                new Source(lead + id, operation.origin().position()));
    }

    static Map<Id, String> byId(Map<String, String> names) {
        Map<Id, String> byId = new TreeMap<>();
        names.forEach((id, name) -> byId.put(Id.of(id), name));
        return byId;
    }
}
