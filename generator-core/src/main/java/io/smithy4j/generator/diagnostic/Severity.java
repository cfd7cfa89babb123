package io.smithy4j.generator.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters: an error stops the run before anything is written. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
