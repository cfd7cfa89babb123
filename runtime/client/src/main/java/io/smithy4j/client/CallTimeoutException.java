package io.smithy4j.client;

import org.jspecify.annotations.Nullable;

/** A call, all its attempts and the reading of the body included, took longer than the timeout of its client. */
public final class CallTimeoutException extends ClientException {
    private static final long serialVersionUID = 1L;

    CallTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
