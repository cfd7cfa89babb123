package io.smithy4j.client;

import org.jspecify.annotations.Nullable;

/** The client has nothing with which it could prove who calls, or could not get it. Nothing was sent. */
public final class AuthException extends ClientException {
    private static final long serialVersionUID = 1L;

    /** For authentication schemes; messages show no secrets. */
    public AuthException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
