package io.smithy4j.server;

import io.smithy4j.validation.Violation;
import java.util.List;

/** An input breaks constraints. The pipeline makes it, for interceptors to see. */
public final class RejectedInputException extends RefusedException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    RejectedInputException(List<Violation> violations) {
        super(new ServerFault(400, "ValidationException", Violation.summary(violations)));
        this.violations = List.copyOf(violations);
    }

    /** At least one, at most 100. */
    public List<Violation> violations() {
        return violations;
    }
}
