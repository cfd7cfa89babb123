package io.smithy4j.client;

import java.time.Duration;

/**
 * Which attempt of which call.
 *
 * @param serviceName for people
 * @param operationName as in the model
 * @param attempt counts from 1; 0 before the first one
 * @param clockOffset what to add to the clock of this machine to have that of the service, as far as its answers tell; whoever
 *     signs with a time uses it
 * @param context the same one for all attempts of the call
 */
public record CallInfo(
        String serviceName, String operationName, int attempt, Duration clockOffset, CallContext context) {
    /** An attempt of a call of its own, without an offset. */
    public CallInfo(String serviceName, String operationName, int attempt) {
        this(serviceName, operationName, attempt, Duration.ZERO, new CallContext());
    }

    CallInfo next(Duration offset) {
        return new CallInfo(serviceName, operationName, attempt + 1, offset, context);
    }

    String label() {
        return serviceName + " " + operationName;
    }
}
