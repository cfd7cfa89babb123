package io.smithy4j.validation;

/** Ends the first look of a {@link ValidationRun}, and says nothing. */
final class FirstFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FirstFoundException() {
        super(null, null, false, false);
    }
}
