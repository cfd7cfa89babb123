package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Turns Smithy's validation events into diagnostics and leaves out those that say nothing to a user of the generator. */
final class EventDiagnostics {
    private final Set<String> sourceFiles;
    private final Diagnostics diagnostics;

    EventDiagnostics(Set<String> sourceFiles, Diagnostics diagnostics) {
        this.sourceFiles = sourceFiles;
        this.diagnostics = diagnostics;
    }

    void report(ValidationEvent event) {
        SourcePosition position = Positions.of(event);
        DiagnosticId id = id(event, sourceFiles.contains(position.file()));
        if (id != null) {
            diagnostics.add(id, position, EventText.message(event) + " (" + event.getId() + ")", EventText.hint(event));
        }
    }

    private static @Nullable DiagnosticId id(ValidationEvent event, boolean own) {
        if (EventText.isAboutEndpoints(event)) {
            return null;
        }
        return switch (event.getSeverity()) {
            case ERROR -> DiagnosticId.INVALID_MODEL;
            // A model from a jar cannot be changed by the one who reads this, and a danger is no fault.
            case DANGER -> own ? DiagnosticId.INVALID_MODEL : null;
            case WARNING -> own && !event.getId().startsWith("Model") ? DiagnosticId.MODEL_WARNING : null;
            case NOTE, SUPPRESSED -> null;
        };
    }
}
