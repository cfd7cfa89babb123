package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Turns Smithy's validation events into diagnostics and leaves out those that say nothing to a user of the generator. */
final class EventDiagnostics {
    private static final Pattern SYNTAX = Pattern.compile("Syntax error at line \\d+, column \\d+: ");

    private static final Pattern NAMESPACE = Pattern.compile("(?m)^\\s*namespace\\s+(\\S+)");

    private final Set<String> sourceFiles;
    private final Diagnostics diagnostics;

    EventDiagnostics(Set<String> sourceFiles, Diagnostics diagnostics) {
        this.sourceFiles = sourceFiles;
        this.diagnostics = diagnostics;
    }

    void report(List<ValidationEvent> events, List<ModelFile> files) {
        List<String> brokenNamespaces = brokenNamespaces(events, files);
        for (ValidationEvent event : events) {
            SourcePosition position = Positions.of(event);
            DiagnosticId id = id(event, sourceFiles.contains(position.file()));
            if (id != null && !follows(event, brokenNamespaces)) {
                diagnostics.add(id, position, message(event), EventHints.of(event));
            }
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

    /** What a file that could not be read whole would have defined: missing it is no fault of those who refer to it. */
    private static List<String> brokenNamespaces(List<ValidationEvent> events, List<ModelFile> files) {
        List<String> namespaces = new ArrayList<>();
        for (ModelFile file : files) {
            boolean broken = events.stream()
                    .anyMatch(event -> event.getSeverity() == Severity.ERROR
                            && event.getShapeId().isEmpty()
                            && Positions.of(event).file().equals(file.name()));
            Matcher namespace = NAMESPACE.matcher(file.text());
            if (broken && namespace.find()) {
                namespaces.add("`" + namespace.group(1) + "#");
            }
        }
        return namespaces;
    }

    private static boolean follows(ValidationEvent event, List<String> brokenNamespaces) {
        return event.getId().startsWith("Target") && brokenNamespaces.stream().anyMatch(event.getMessage()::contains);
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
