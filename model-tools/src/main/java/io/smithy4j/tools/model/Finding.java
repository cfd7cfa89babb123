package io.smithy4j.tools.model;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.load.EventText;
import io.smithy4j.generator.load.Positions;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * One thing that validation found.
 *
 * @param id of Smithy's rule, which is what a suppression names, or of the generator's diagnostic
 * @param shape what it is about, as an absolute shape id, if it is about one
 * @param message what is wrong: one sentence, lower case start, no full stop
 * @param hint what to do, in the same form
 * @param reason why it was suppressed, if the model says so
 */
public record Finding(
        Level level,
        String id,
        SourcePosition position,
        @Nullable String shape,
        String message,
        @Nullable String hint,
        @Nullable String reason)
        implements Comparable<Finding> {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::position)
            .thenComparing(Finding::level)
            .thenComparing(Finding::id)
            .thenComparing(Finding::message);

    static Finding of(ValidationEvent event) {
        return new Finding(
                Level.of(event.getSeverity()),
                event.getId(),
                Positions.of(event),
                event.getShapeId().map(ShapeId::toString).orElse(null),
                EventText.message(event),
                EventText.hint(event),
                event.getSuppressionReason().orElse(null));
    }

    static Finding of(Diagnostic diagnostic) {
        Level level = Level.valueOf(diagnostic.severity().name());
        return new Finding(
                level,
                diagnostic.id().name(),
                diagnostic.position(),
                null,
                diagnostic.message(),
                diagnostic.hint(),
                null);
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code file:line:col: warning Id: message.}, and the hint in a line of its own, as compilers print it. */
    @Override
    public String toString() {
        String place = position.file().isEmpty() ? "" : position + ": ";
        String first = place + level.toString().toLowerCase(Locale.ROOT) + " " + id + ": " + sentence(message);
        return hint == null ? first : first + "\n  hint: " + sentence(hint);
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
