package io.smithy4j.tools.diff;

import io.smithy4j.tools.model.Level;
import java.util.List;
import java.util.Locale;

/** A report's sections: changes of one weight under a heading that people read. */
record Tally(String heading, List<ModelChange> changes) {
    /** Those that have changes, heavy ones first; accepted ones stand in a section of their own. */
    static List<Tally> of(List<ModelChange> changes) {
        return List.of(
                        section("Breaking", changes, Level.ERROR),
                        section("Dangerous", changes, Level.DANGER),
                        section("To be looked at", changes, Level.WARNING),
                        section("Harmless", changes, Level.NOTE),
                        new Tally(
                                "Accepted",
                                changes.stream().filter(ModelChange::isAccepted).toList()))
                .stream()
                .filter(tally -> !tally.changes().isEmpty())
                .toList();
    }

    String title() {
        return heading + " (" + changes.size() + ")";
    }

    String anchor() {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Tally section(String heading, List<ModelChange> changes, Level level) {
        return new Tally(
                heading,
                changes.stream()
                        .filter(change -> change.level() == level && !change.isAccepted())
                        .toList());
    }
}
