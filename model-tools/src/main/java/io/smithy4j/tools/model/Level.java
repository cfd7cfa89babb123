package io.smithy4j.tools.model;

import io.smithy4j.generator.diagnostic.Nearest;
import io.smithy4j.tools.ToolFailure;
import java.util.Arrays;
import java.util.Locale;
import software.amazon.smithy.model.validation.Severity;

/** How much a finding matters, in Smithy's words; the weightiest comes first. */
public enum Level {
    ERROR,
    DANGER,
    WARNING,
    NOTE,
    SUPPRESSED;

    static Level of(Severity severity) {
        return valueOf(severity.name());
    }

    /** The level that a user named, in any case; fails with the nearest name if there is none. */
    public static Level named(String parameter, String name) throws ToolFailure {
        for (Level level : values()) {
            if (level.name().equalsIgnoreCase(name.strip())) {
                return level;
            }
        }
        throw new ToolFailure(parameter + " is \"" + name + "\", which is no severity; "
                + Nearest.hint(name, Arrays.stream(values()).map(Level::name).toList()));
    }

    public boolean isAtLeast(Level other) {
        return compareTo(other) <= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
