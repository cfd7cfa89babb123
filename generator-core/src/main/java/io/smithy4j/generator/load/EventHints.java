package io.smithy4j.generator.load;

import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** What to do about the faults that people make most. */
final class EventHints {
    private EventHints() {}

    static @Nullable String of(ValidationEvent event) {
        String own = event.getHint().orElse(null);
        if (own != null) {
            return own;
        }
        String message = event.getMessage();
        if (event.getId().startsWith("Target.UnresolvedShape") || event.getId().equals("SyntacticShapeIdTarget")) {
            return "define the shape, correct its name, or import it with a `use` statement";
        }
        if (message.startsWith("Syntax error") || message.startsWith("Error parsing JSON")) {
            return "correct the text at this place; shapes after it may not have been read";
        }
        if (message.startsWith("Error creating trait")) {
            return "correct the value of the trait; its definition says what it takes";
        }
        if (message.startsWith("Conflicting shape definition")) {
            return "keep one of the definitions; two files or jars must not define one shape differently";
        }
        if (event.getSeverity() == Severity.DANGER || event.getSeverity() == Severity.WARNING) {
            return "change the model, or if it is meant so, suppress " + event.getId() + " at the shape or in metadata";
        }
        return null;
    }
}
