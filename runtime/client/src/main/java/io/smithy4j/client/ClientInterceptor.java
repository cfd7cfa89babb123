package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;

/**
 * Looks at, or changes, what goes out and comes in, with the hooks of Smithy's reference architecture. They are listed in the
 * order in which they run; those about attempts run for each of them.
 *
 * <p>Of several interceptors, the one added first is asked first up to {@link #readBeforeTransmit}, and last from
 * {@link #readAfterTransmit} on. The hooks of one call never run at the same time. A blocking client runs them on the thread of
 * the caller, an asynchronous one on that of the caller or of the transport, so they must not block. Several calls run them at once.
 *
 * <p>What a hook throws reaches the caller as it is, and no other attempt follows. It ends the phase: what it throws in an attempt
 * leads on to {@link #modifyBeforeAttemptCompletion}, anywhere before to {@link #modifyBeforeCompletion}. Of
 * {@link #readBeforeExecution}, {@link #readBeforeAttempt}, {@link #readAfterAttempt} and {@link #readAfterExecution}, those of all
 * interceptors run, whatever some of them throw. If several things go wrong the last one counts and has the others as suppressed.
 *
 * <p>A call that is cancelled or runs out of time ends with the same hooks, but its result is no longer theirs to change.
 */
public interface ClientInterceptor {
    /** The call begins, on the thread of the caller; {@code input} is what it was given. */
    default void readBeforeExecution(CallInfo call, Object input) {}

    /** Another input of the same class, or the same. */
    default Object modifyBeforeSerialization(CallInfo call, Object input) {
        return input;
    }

    /** The input that becomes a request, idempotency token included. */
    default void readBeforeSerialization(CallInfo call, Object input) {}

    /** The request, with its endpoint. */
    default void readAfterSerialization(CallInfo call, HttpRequest request) {}

    /** The request that every attempt begins with. */
    default HttpRequest modifyBeforeRetryLoop(CallInfo call, HttpRequest request) {
        return request;
    }

    /** An attempt begins. */
    default void readBeforeAttempt(CallInfo call, HttpRequest request) {}

    /**
     * The last change that a signature covers. A label of the path that the input leaves empty stands there in braces, as in the
     * model; it may be replaced, and else the call ends with an {@link IllegalArgumentException}.
     */
    default HttpRequest modifyBeforeSigning(CallInfo call, HttpRequest request) {
        return request;
    }

    /** What gets signed. */
    default void readBeforeSigning(CallInfo call, HttpRequest request) {}

    /** What was signed. */
    default void readAfterSigning(CallInfo call, HttpRequest request) {}

    /** The last change at all; it may make a signature invalid. */
    default HttpRequest modifyBeforeTransmit(CallInfo call, HttpRequest request) {
        return request;
    }

    /** What goes out. */
    default void readBeforeTransmit(CallInfo call, HttpRequest request) {}

    /** The headers of the answer are there; its body is not read yet and belongs to the call. */
    default void readAfterTransmit(CallInfo call, HttpResponse response) {}

    /** The answer with its body read, unless the output of a success streams. */
    default HttpResponse modifyBeforeDeserialization(CallInfo call, HttpResponse response) {
        return response;
    }

    /** What becomes an output or an error. */
    default void readBeforeDeserialization(CallInfo call, HttpResponse response) {}

    /** What became of the answer. */
    default void readAfterDeserialization(CallInfo call, HttpResponse response, CallResult result) {}

    /** Another result of the attempt, or the same; what it fails with is what the retry policy judges. */
    default CallResult modifyBeforeAttemptCompletion(CallInfo call, CallResult result) {
        return result;
    }

    /** The attempt is over. */
    default void readAfterAttempt(CallInfo call, CallResult result) {}

    /** Another result of the call, or the same. */
    default CallResult modifyBeforeCompletion(CallInfo call, CallResult result) {
        return result;
    }

    /** The call is over. */
    default void readAfterExecution(CallInfo call, CallResult result) {}
}
