package io.smithy4j.generator.load;

import software.amazon.smithy.model.validation.ValidationEvent;

/** What Smithy's validation says, in the form of a diagnostic: one line, lower case start, no full stop, and what to do. */
public final class EventText {
    private EventText() {}

    public static String message(ValidationEvent event) {
        return EventMessages.text(event);
    }

    public static String hint(ValidationEvent event) {
        return EventHints.of(event);
    }

    /** Endpoint rules are tested against AWS's partitions of another day, and we do not read them. */
    public static boolean isAboutEndpoints(ValidationEvent event) {
        return event.getId().startsWith("RuleSet") || event.getId().startsWith("EndpointTest");
    }
}
