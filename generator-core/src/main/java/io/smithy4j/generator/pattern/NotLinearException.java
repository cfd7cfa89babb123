package io.smithy4j.generator.pattern;

/** Leaves a translation that cannot go on; never leaves this package. */
final class NotLinearException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotLinearException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
