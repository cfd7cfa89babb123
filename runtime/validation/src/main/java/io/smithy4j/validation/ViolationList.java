package io.smithy4j.validation;

import java.util.ArrayList;
import java.util.List;

/** Grows to the limits of {@link Violations} and no further. */
final class ViolationList {
    private final List<Violation> violations = new ArrayList<>();

    private int chars;

    boolean isFull() {
        return violations.size() >= Violations.MOST || chars >= Violations.MOST_CHARS;
    }

    /** Keeps the violation if it fits; one that does not fit makes the list full, so that order stays meaningful. */
    void add(String path, String message) {
        boolean fits = violations.isEmpty() || chars + message.length() <= Violations.MOST_CHARS;
        chars += message.length();
        if (fits && violations.size() < Violations.MOST) {
            violations.add(new Violation(path, message));
        }
    }

    List<Violation> copy() {
        return List.copyOf(violations);
    }
}
