package io.smithy4j.generator.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** What to do about an event: the name that was meant if one is near, else what the table says. */
final class EventHints {
    static final String STAYS_AN_ERROR =
            "correct the model; the request asks for another level, but what breaks this rule is no Smithy model";

    /** How the message of an event of our own begins. */
    static final String BROKE_OFF = "Validation broke off: ";

    private static final List<Row> TABLE = read("event-hints.tsv");

    private EventHints() {}

    private record Row(String id, Pattern message, String hint) {
        @Nullable
        String fit(ValidationEvent event) {
            boolean isOfRule = event.getId().equals(id) || event.getId().matches(Pattern.quote(id) + "[._].*");
            Matcher found = message.matcher(event.getMessage());
            return isOfRule && found.find() ? hint : null;
        }
    }

    static String of(ValidationEvent event) {
        if (event.getHint().isPresent()) {
            return event.getHint().get();
        }
        String meant = MeantNames.hint(event);
        if (meant != null) {
            return meant;
        }
        for (Row row : TABLE) {
            String hint = row.fit(event);
            if (hint != null) {
                return hint;
            }
        }
        return usual(event);
    }

    private static String usual(ValidationEvent event) {
        if (event.getMessage().startsWith(BROKE_OFF)) {
            return "correct what the message names, or take the library with this rule off the class path";
        }
        if (event.getSeverity() == Severity.DANGER || event.getSeverity() == Severity.WARNING) {
            return "change the model, or if it is meant so, suppress " + event.getId() + " at the shape or in metadata";
        }
        if (event.getId().endsWith("Trait")) {
            return "correct the value of the trait; its definition says what it takes";
        }
        return "correct the model at this place; the rule is " + event.getId() + " of Smithy's validation";
    }

    private static List<Row> read(String table) {
        try (InputStream in = EventHints.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("load: " + table + " is not on the class path of the generator");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(cells -> new Row(cells[0], Pattern.compile(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("load: cannot read " + table, e);
        }
    }
}
