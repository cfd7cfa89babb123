package io.smithy4j.validation;

import java.util.function.UnaryOperator;

/** Where a check stands, and what it found. */
final class Findings {
    final ValidationPath path = new ValidationPath();

    final ViolationList violations = new ViolationList();

    /** Adds a violation here, unless no further one is kept; {@code message} makes its text of the path. */
    void add(UnaryOperator<String> message) {
        if (!violations.isFull()) {
            String place = path.toString();
            violations.add(place, message.apply(place));
        }
    }
}
