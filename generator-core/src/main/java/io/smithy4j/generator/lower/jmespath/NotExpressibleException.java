package io.smithy4j.generator.lower.jmespath;

/** An expression cannot be lowered; the message says what of it, as the end of a sentence. */
public final class NotExpressibleException extends Exception {
    private static final long serialVersionUID = 1L;

    public NotExpressibleException(String message) {
        super(message);
    }
}
