package io.smithy4j.client;

import org.jspecify.annotations.Nullable;

/** A call ended without an answer that could be understood. Errors that a service answers are no such exceptions. */
public abstract sealed class ClientException extends RuntimeException
        permits AuthException, CallTimeoutException, MalformedResponseException, TransportException {
    private static final long serialVersionUID = 1L;

    ClientException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
