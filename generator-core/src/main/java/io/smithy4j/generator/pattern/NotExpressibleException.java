package io.smithy4j.generator.pattern;

/** Leaves a way of reading or printing that cannot go on; never leaves this package. */
final class NotExpressibleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** {@code reason} is part of a sentence: "it looks ahead". */
    NotExpressibleException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
