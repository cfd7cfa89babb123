package io.smithy4j.client;

import org.jspecify.annotations.Nullable;

/**
 * A request could not be sent, or its response not be received: no connection, a broken one, an interrupted thread, a closed
 * client. Whether the service has seen the request is not known.
 */
public final class TransportException extends ClientException {
    private static final long serialVersionUID = 1L;

    TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
