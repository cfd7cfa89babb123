package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.regex.Pattern;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Turns Smithy's validation events into diagnostics, at the level that the policy gives them. */
final class EventDiagnostics {
    private static final Pattern SYNTAX = Pattern.compile("Syntax error at line \\d+, column \\d+: ");

    private final EventPolicy policy;
    private final Diagnostics diagnostics;

    EventDiagnostics(EventPolicy policy, Diagnostics diagnostics) {
        this.policy = policy;
        this.diagnostics = diagnostics;
    }

    void report(ValidationEvent event) {
        EventLevel level = policy.of(event);
        if (level != EventLevel.IGNORE) {
            DiagnosticId id = level == EventLevel.ERROR ? DiagnosticId.INVALID_MODEL : DiagnosticId.MODEL_WARNING;
            String hint = policy.overrules(event) ? EventHints.STAYS_AN_ERROR : EventHints.of(event);
            diagnostics.add(id, Positions.of(event), message(event), hint);
        }
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
