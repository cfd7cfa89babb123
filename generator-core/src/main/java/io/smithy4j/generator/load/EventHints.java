package io.smithy4j.generator.load;

import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** What to do about the faults that people make most. */
final class EventHints {
    static final String STAYS_AN_ERROR =
            "correct the model; the request asks for another level, but what breaks this rule is no Smithy model";

    private EventHints() {}

    static String of(ValidationEvent event) {
        if (event.getHint().isPresent()) {
            return event.getHint().get();
        }
        if (event.getId().equals("Model.UnresolvedTrait")) {
            return "correct the name of the trait, or import it with a `use` statement";
        }
        if (event.getSeverity() == Severity.DANGER || event.getSeverity() == Severity.WARNING) {
            return "change the model, or if it is meant so, suppress " + event.getId() + " at the shape or in metadata";
        }
        String message = event.getMessage();
        if (event.getId().startsWith("Target.UnresolvedShape") || event.getId().equals("SyntacticShapeIdTarget")) {
            return "define the shape, correct its name, or import it with a `use` statement";
        }
        if (message.startsWith("Syntax error") || message.startsWith("Error parsing JSON")) {
            return "correct the text at this place; shapes after it may not have been read";
        }
        if (message.startsWith("Error creating trait") || event.getId().endsWith("Trait")) {
            return "correct the value of the trait; its definition says what it takes";
        }
        if (message.startsWith("Conflicting shape definition")) {
            return "keep one of the definitions; two files or jars must not define one shape differently";
        }
        if (event.getId().startsWith("TraitTarget")) {
            return "take the trait away, or move it to a shape that it may stand on, such as the target of the member";
        }
        return "correct the model at this place; the rule is " + event.getId() + " of Smithy's validation";
    }
}
