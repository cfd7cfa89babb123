package io.smithy4j.generator.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a run has to say.
 *
 * @param message what is wrong: one sentence, lower case start, no full stop; a printer ends it
 * @param hint what to do, in the same form
 */
public record Diagnostic(
        DiagnosticId id,
        SourcePosition position,
        String message,
        @Nullable String hint) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);

    public Severity severity() {
        return id.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:col: error ID: message.}, and the hint in a line of its own. Lines end with LF, the last one with none. */
    @Override
    public String toString() {
        String place = position.file().isEmpty() ? "" : position + ": ";
        String first = place + severity() + " " + id + ": " + sentence(message);
        return hint == null ? first : first + "\n  hint: " + sentence(hint);
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
