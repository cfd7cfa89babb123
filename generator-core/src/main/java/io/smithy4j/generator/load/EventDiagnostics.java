package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Turns Smithy's validation events into diagnostics and leaves out those that say nothing to a user of the generator. */
final class EventDiagnostics {
    private static final Pattern SYNTAX = Pattern.compile("Syntax error at line \\d+, column \\d+: ");

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
            diagnostics.add(id, position, message(event), EventHints.of(event));
        }
    }

    private static @Nullable DiagnosticId id(ValidationEvent event, boolean own) {
        // Endpoint rules are tested against AWS's partitions of another day, and we do not read them.
        if (event.getId().startsWith("RuleSet") || event.getId().startsWith("EndpointTest")) {
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

    private static String message(ValidationEvent event) {
        String text = SYNTAX.matcher(event.getMessage()).replaceFirst("syntax error: ");
        String oneLine = text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.$", "");
        return lowerFirst(oneLine) + " (" + event.getId() + ")";
    }

    private static String lowerFirst(String text) {
        boolean isWord = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return isWord ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
