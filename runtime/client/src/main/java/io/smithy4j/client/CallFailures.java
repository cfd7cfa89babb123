package io.smithy4j.client;

import io.smithy4j.core.ServiceException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/** Turns what a call failed with into the exception that its caller sees; made on the caller's thread if that waits. */
final class CallFailures {
    private CallFailures() {}

    /** What to throw; an error of the JVM as it is. */
    static Throwable of(CallInfo call, Duration timeout, Throwable failure) {
        Throwable cause = unwrapped(failure);
        boolean saysItAll = cause instanceof Error
                || cause instanceof ClientException
                || cause instanceof ServiceException
                || cause instanceof IllegalArgumentException;
        if (saysItAll) {
            return cause;
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            String message = ": no connection to the endpoint; check that it is right and that the service runs";
            return new TransportException(call.label() + message, cause);
        }
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            String message =
                    ": no whole answer within " + timeout + "; set a longer timeout(...) if that is not enough";
            return new CallTimeoutException(call.label() + message, cause);
        }
        if (cause instanceof CancellationException) {
            return new TransportException(call.label() + ": the client was closed during the call", cause);
        }
        if (cause instanceof InterruptedException) {
            return new TransportException(call.label() + ": the thread was interrupted during the call", cause);
        }
        String message = ": the request could not be sent or its answer not be received; the cause says why";
        return new TransportException(call.label() + message, cause);
    }

    /** Stages wrap what an earlier stage failed with. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
