package io.smithy4j.server;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.MissingPaths;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.validation.Violation;
import io.smithy4j.validation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One call of one operation: decode, check, invoke, encode. Every way out of it is an answer. */
final class Invocation<I, O> {
    private final ServerOperation<I, O> operation;

    private final ServerProtocol protocol;

    private final FaultWriter faults;

    private final CompletableFuture<Void> givenUp;

    /** Takes what is needed, and a future that is completed when nobody waits for the answer any more. */
    Invocation(
            ServerOperation<I, O> operation,
            ServerProtocol protocol,
            FaultWriter faults,
            CompletableFuture<Void> givenUp) {
        this.operation = operation;
        this.protocol = protocol;
        this.faults = faults;
        this.givenUp = givenUp;
    }

    /** Never completes exceptionally. */
    CompletableFuture<HttpResponse> answer(HttpRequest request, byte[] body, RequestContext context) {
        try {
            MissingPaths missing = new MissingPaths();
            I input = operation.decode(request, body, missing);
            List<Violation> violations = Violations.missingFirst(missing.paths(), operation.validate(input));
            if (!violations.isEmpty()) {
                return CompletableFuture.completedFuture(Objects.requireNonNull(protocol.encodeRejection(violations)));
            }
            return invoke(input, context);
        } catch (DecodeException e) {
            return CompletableFuture.completedFuture(
                    faults.write(ServerFault.malformed(String.valueOf(e.getMessage()))));
        } catch (Throwable failure) {
            return CompletableFuture.completedFuture(internal(failure));
        }
    }

    private CompletableFuture<HttpResponse> invoke(I input, RequestContext context) {
        CompletionStage<O> stage;
        try {
            stage = Objects.requireNonNull(operation.invoke(input, context), "the handler answered a null stage");
        } catch (Throwable failure) {
            return CompletableFuture.completedFuture(error(failure));
        }
        // A new future: one that the handler gave out may be completed again from outside.
        CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
        var unused = stage.handle(
                (output, failure) -> answer.complete(failure != null ? failed(unwrapped(failure)) : output(output)));
        var unusedToo = givenUp.thenRun(() -> stage.toCompletableFuture().cancel(true));
        return answer;
    }

    private HttpResponse failed(Throwable failure) {
        // We cancelled the stage ourselves. That is no failure to log, and nobody reads the answer.
        boolean cancelledByUs = failure instanceof CancellationException && givenUp.isDone();
        return cancelledByUs ? faults.write(ServerFault.unavailable()) : error(failure);
    }

    private HttpResponse output(@Nullable O output) {
        if (output == null) {
            return internal(new IllegalStateException("the handler answered null"));
        }
        try {
            return Objects.requireNonNull(operation.encode(output));
        } catch (Throwable failure) {
            return internal(failure);
        }
    }

    private HttpResponse error(Throwable error) {
        try {
            HttpResponse answer = operation.encodeError(error);
            return answer != null ? answer : internal(error);
        } catch (Throwable failure) {
            failure.addSuppressed(error);
            return internal(failure);
        }
    }

    private HttpResponse internal(Throwable failure) {
        return faults.internal(operation.name(), failure);
    }

    // Stages wrap what an earlier stage failed with.
    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
