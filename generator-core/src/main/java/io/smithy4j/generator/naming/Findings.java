package io.smithy4j.generator.naming;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.ir.ServiceModel;
import java.util.ArrayList;
import java.util.List;

/** What naming has to say: to the user at once, and in the report of names. */
final class Findings {
    private final Diagnostics diagnostics;
    private final List<NameChange> changes = new ArrayList<>();
    private int changedForOthers;

    Findings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<NameChange> changes() {
        return changes;
    }

    void changed(Candidate candidate, String name, String reason) {
        changes.add(new NameChange(candidate.source().label(), name, candidate.plain(), reason));
    }

    void clash(Candidate candidate, String name, Source owner) {
        String plain = candidate.plain();
        changed(candidate, name, owner.label() + " is " + plain);
        if (owner.equals(Source.ANOTHER_SERVICE)) {
            changedForOthers++;
            return;
        }
        diagnostics.add(
                DiagnosticId.NAME_CHANGED,
                candidate.source().position(),
                candidate.source().label() + " becomes " + name + " in Java, since " + owner.label() + " is " + plain,
                "add @javaName to one of them to choose the name");
    }

    /** One note for a service whose names made room for another's: all of them stand in the report. */
    void summarise(ServiceModel service) {
        if (changedForOthers > 0) {
            diagnostics.add(
                    DiagnosticId.NAME_CHANGED,
                    service.origin().position(),
                    changedForOthers + " types of " + service.id() + " begin with "
                            + Spelling.type(service.id().name())
                            + ", since another service of the package has different ones of their names; "
                            + NamesReport.FILE + " lists them",
                    "generate the services one by one, each with a package name of its own, to keep the plain names");
        }
    }

    void report(DiagnosticId id, SourcePosition position, String message, String hint) {
        diagnostics.add(id, position, message, hint);
    }
}
