package io.smithy4j.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call, all its attempts and the reading of the body included, took too long; or its last attempt did, reading the body included. */
public final class CallTimeoutException extends ClientException {
    private static final long serialVersionUID = 1L;

    static CallTimeoutException ofAttempt(CallInfo call, Duration timeout) {
        return new CallTimeoutException(
                call.label() + ": no whole answer within " + timeout + " in attempt " + call.attempt()
                        + "; set a longer attemptTimeout(...) if that is not enough",
                null);
    }

    CallTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
