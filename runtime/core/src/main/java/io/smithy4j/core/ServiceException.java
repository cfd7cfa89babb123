package io.smithy4j.core;

import org.jspecify.annotations.Nullable;

/** An error that a service answered, or is about to answer. The generated exceptions of a service extend it. */
public abstract class ServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Not serialized: what matters of it is in the message. */
    private final transient ErrorMetadata metadata;

    /** Takes the message of {@code metadata} if there is no other. */
    protected ServiceException(@Nullable String message, ErrorMetadata metadata) {
        super(message != null ? message : metadata.message());
        this.metadata = metadata;
    }

    /** The name of the error without namespace, for example {@code ThrottlingException}. */
    public String errorCode() {
        return metadata.code();
    }

    /** The status of the HTTP response; the one of the model for an error that is about to be sent. */
    public int statusCode() {
        return metadata.statusCode();
    }

    /** The id that the service gave the request, to quote when asking its owner; null if it gave none. */
    public @Nullable String requestId() {
        return metadata.requestId();
    }

    /** What the model says about calling again. */
    public RetryHint retryHint() {
        return RetryHint.NONE;
    }

    protected final ErrorMetadata metadata() {
        return metadata;
    }
}
