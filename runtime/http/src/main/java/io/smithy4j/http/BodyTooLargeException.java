package io.smithy4j.http;

/** A body is larger than its reader allows. Thrown as soon as that is known, at the latest when the limit is passed. */
public final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    /** Takes the limit, in bytes. */
    public BodyTooLargeException(long limit) {
        super("the body is larger than " + limit + " bytes");
        this.limit = limit;
    }

    /** The most bytes that were allowed. */
    public long limit() {
        return limit;
    }
}
