package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.ir.Declaration.StructureDeclaration;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.ir.JavaName;
import io.smithy4j.generator.ir.Operation;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names are made from: the words of the model, before anything is spelled in Java. */
final class Stems {
    private final ServiceModel service;
    private final Map<Id, String> units = new HashMap<>();

    Stems(ServiceModel service) {
        this.service = service;
        for (Operation operation : service.operations()) {
            String chosen = chosen(operation.id());
            if (chosen != null) {
                String name = operation.id().name();
                addUnit(operation.input(), name, chosen);
                addUnit(operation.output(), name, chosen);
            }
        }
    }

    /** The name that the model chooses for the service is part of names of types only, so there is little that it cannot be. */
    void check(Findings findings) {
        JavaName name = service.javaNames().get(service.id().toString());
        String fault = name == null ? null : Rules.ofTypes().fault(name.name());
        if (name != null && fault != null) {
            findings.report(
                    DiagnosticId.BAD_JAVA_NAME,
                    name.origin().position(),
                    "the javaName \"" + name.name() + "\" of " + service.id() + " " + fault,
                    "choose a name like " + Rules.ofTypes().example(Spelling.type(name.name())));
        }
    }

    boolean isOwn(Id id) {
        return id.namespace().equals(service.id().namespace());
    }

    /** The name of a shape, as the service calls it. */
    String ofShape(Id id) {
        String renamed = service.renames().get(id);
        return renamed != null ? renamed : units.getOrDefault(id, id.name());
    }

    /** What the artefacts of the service begin with: {@code javaName}, {@code sdkId}, or the shape's name. */
    String ofService() {
        String chosen = chosen(service.id());
        if (chosen != null) {
            return chosen;
        }
        String sdkId = service.sdkId();
        String base = sdkId == null ? "" : Spelling.service(sdkId);
        String stem = base.isEmpty() ? Spelling.type(service.id().name()) : base;
        return Spelling.shortened(stem, Rules.LONGEST_TYPE);
    }

    /** What the types of an operation begin with. */
    String ofOperation(Id operation) {
        String chosen = chosen(operation);
        String stem = chosen == null ? Spelling.type(operation.name()) : Spelling.capitalised(chosen);
        return Spelling.shortened(stem, Rules.LONGEST_TYPE);
    }

    /** The method of an operation, before reserved words are looked at. */
    String ofMethod(Id operation) {
        String chosen = chosen(operation);
        return chosen == null ? Spelling.member(operation.name()) : chosen;
    }

    // What stands in for a unit belongs to the operation, and takes part in its name.
    private void addUnit(Id structure, String operation, String chosen) {
        if (service.declarations().get(structure) instanceof StructureDeclaration unit && unit.isUnit()) {
            units.put(structure, Spelling.capitalised(chosen) + structure.name().substring(operation.length()));
        }
    }

    private @Nullable String chosen(Id id) {
        JavaName name = service.javaNames().get(id.toString());
        return name == null ? null : name.name();
    }
}
