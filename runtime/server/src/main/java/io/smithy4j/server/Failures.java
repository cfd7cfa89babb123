package io.smithy4j.server;

import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.CompletionException;

/** Turns what ended one call of an operation early into its answer; the interceptors see it first. Never throws. */
final class Failures {
    private final Interceptors interceptors;

    private final ServerProtocol protocol;

    private final FaultWriter faults;

    private final Trace trace;

    private final RequestContext context;

    Failures(
            Interceptors interceptors,
            ServerProtocol protocol,
            FaultWriter faults,
            Trace trace,
            RequestContext context) {
        this.interceptors = interceptors;
        this.protocol = protocol;
        this.faults = faults;
        this.trace = trace;
        this.context = context;
    }

    /** The answer to what an authenticator, an interceptor, a handler or the pipeline itself ended the call with. */
    HttpResponse answer(ServerOperation<?, ?> operation, Throwable failure) {
        return told(operation, shown(failure));
    }

    /** The answer to a failure that is never the caller's business, whatever it is. */
    HttpResponse internal(Throwable failure) {
        return faults.internal(shown(failure));
    }

    /** The answer that nobody reads, to a call that was given up: no failure, so nothing is logged and nobody told. */
    HttpResponse givenUp() {
        return faults.write(ServerFault.unavailable());
    }

    /** Tells the log that an answer is overdue. */
    void late() {
        faults.late();
    }

    /** What interceptors make of the answer. */
    HttpResponse intercepted(ServerOperation<?, ?> operation, HttpResponse response) {
        return interceptors.beforeAnswer(context, response, failure -> told(operation, failure));
    }

    /** Stages wrap what an earlier stage failed with. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private HttpResponse told(ServerOperation<?, ?> operation, Throwable failure) {
        try {
            if (failure instanceof RejectedInputException rejected) {
                trace.failed(rejected.fault().name());
                return Objects.requireNonNull(protocol.encodeRejection(rejected.violations()));
            }
            if (failure instanceof RefusedException refused) {
                return faults.write(refused.fault());
            }
            HttpResponse answer = operation.encodeError(failure);
            if (answer == null) {
                return faults.internal(failure);
            }
            trace.failed(failure instanceof ServiceException error ? error.errorCode() : "ModeledError");
            return answer;
        } catch (Throwable broken) {
            broken.addSuppressed(failure);
            return faults.internal(broken);
        }
    }

    private Throwable shown(Throwable failure) {
        try {
            interceptors.onFailure(context, failure);
            return failure;
        } catch (Throwable broken) {
            if (broken != failure) {
                broken.addSuppressed(failure);
            }
            return broken;
        }
    }
}
