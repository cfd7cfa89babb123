package io.smithy4j.generator.load;

import java.util.Locale;
import java.util.regex.Pattern;
import software.amazon.smithy.model.validation.ValidationEvent;

/** What Smithy's validation says, in the form of a diagnostic: one line, lower case start, no full stop, and what to do. */
public final class EventText {
    private static final Pattern SYNTAX = Pattern.compile("Syntax error at line \\d+, column \\d+: ");

    private EventText() {}

    public static String message(ValidationEvent event) {
        String text = SYNTAX.matcher(event.getMessage()).replaceFirst("syntax error: ");
        return lowerFirst(text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.$", ""));
    }

    public static String hint(ValidationEvent event) {
        return EventHints.of(event);
    }

    /** Endpoint rules are tested against AWS's partitions of another day, and we do not read them. */
    public static boolean isAboutEndpoints(ValidationEvent event) {
        return event.getId().startsWith("RuleSet") || event.getId().startsWith("EndpointTest");
    }

    private static String lowerFirst(String text) {
        boolean isWord = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return isWord ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
