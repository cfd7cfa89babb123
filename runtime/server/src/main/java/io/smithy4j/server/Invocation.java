package io.smithy4j.server;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.MissingPaths;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.server.auth.CallerIdentity;
import io.smithy4j.validation.Violation;
import io.smithy4j.validation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One call of one operation: take in, decode, check, invoke, encode. Every way out of it is an answer. */
final class Invocation<I, O> {
    private final ServiceConfig config;

    private final ServerOperation<I, O> operation;

    private final Failures failures;

    private final RequestContext context;

    Invocation(ServiceConfig config, ServerOperation<I, O> operation, Failures failures, RequestContext context) {
        this.config = config;
        this.operation = operation;
        this.failures = failures;
        this.context = context;
    }

    /** Never completes exceptionally; {@code givenUp} is completed when nobody waits for the answer any more. */
    CompletableFuture<HttpResponse> answer(RequestIntake intake, CompletableFuture<Void> givenUp) {
        CompletableFuture<O> invoked = output(intake, givenUp);
        if (Settled.is(invoked)) {
            return CompletableFuture.completedFuture(failures.intercepted(operation, encoded(Settled.value(invoked))));
        }
        CompletableFuture<O> output = new CompletableFuture<>();
        var unused = invoked.whenComplete((value, failure) -> {
            if (failure == null) {
                output.complete(value);
            } else {
                output.completeExceptionally(Failures.unwrapped(failure));
            }
        });
        if (!output.isDone()) {
            Deadline.watch(output, context.timeLeft(), () -> {
                if (output.completeExceptionally(new RefusedException(ServerFault.late()))) {
                    failures.late();
                    givenUp.complete(null);
                }
            });
        }
        return output.handle((value, failure) -> failures.intercepted(
                operation,
                failure == null ? encoded(value) : failed(intake.blamed(Failures.unwrapped(failure)), givenUp)));
    }

    private CompletableFuture<O> output(RequestIntake intake, CompletableFuture<Void> givenUp) {
        try {
            CompletableFuture<Received> received = intake.received(givenUp);
            return Settled.is(received)
                    ? called(Settled.value(received), intake, givenUp)
                    : received.thenCompose(read -> called(read, intake, givenUp));
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private CompletableFuture<O> called(Received received, RequestIntake intake, CompletableFuture<Void> givenUp) {
        CompletionStage<@Nullable CallerIdentity> caller = intake.caller(received);
        if (Settled.is(caller)) {
            context.identify(Settled.value(caller));
            return invoked(received, givenUp);
        }
        return caller.thenCompose(known -> {
                    context.identify(known);
                    return invoked(received, givenUp);
                })
                .toCompletableFuture();
    }

    private CompletableFuture<O> invoked(Received received, CompletableFuture<Void> givenUp) {
        I input = checked(decoded(received));
        config.interceptors().beforeInvoke(context, input);
        CompletionStage<O> stage =
                Objects.requireNonNull(operation.invoke(input, context), "the handler answered a null stage");
        if (Settled.is(stage)) {
            return CompletableFuture.completedFuture(Settled.value(stage));
        }
        // A new future: one that the handler gave out may be completed again from outside.
        CompletableFuture<O> output = new CompletableFuture<>();
        var unused = stage.handle(
                (value, failure) -> failure == null ? output.complete(value) : output.completeExceptionally(failure));
        var unusedToo = givenUp.thenRun(() -> stage.toCompletableFuture().cancel(true));
        return output;
    }

    private Decoded<I> decoded(Received received) {
        config.interceptors().beforeDecode(context, received.request());
        MissingPaths missing = new MissingPaths(config.inputLimits());
        try {
            return new Decoded<>(operation.decode(received.request(), received.body(), missing), missing);
        } catch (DecodeException e) {
            throw new RefusedException(ServerFault.malformed(String.valueOf(e.getMessage())), e);
        }
    }

    private I checked(Decoded<I> decoded) {
        I input = decoded.input();
        config.interceptors().beforeValidate(context, input);
        List<Violation> violations = Violations.missingFirst(decoded.missing().paths(), operation.validate(input));
        if (!violations.isEmpty()) {
            throw new RejectedInputException(violations);
        }
        return input;
    }

    private HttpResponse encoded(@Nullable O output) {
        if (output == null) {
            return failures.internal(new IllegalStateException("the handler answered null"));
        }
        try {
            config.interceptors().beforeEncode(context, output);
        } catch (Throwable failure) {
            return failures.answer(operation, failure);
        }
        try {
            return Objects.requireNonNull(operation.encode(output));
        } catch (Throwable failure) {
            return failures.internal(failure);
        }
    }

    private HttpResponse failed(Throwable failure, CompletableFuture<Void> givenUp) {
        // We cancelled the stage ourselves. That is no failure to log, and nobody reads the answer.
        boolean cancelledByUs = failure instanceof CancellationException && givenUp.isDone();
        return cancelledByUs ? failures.givenUp() : failures.answer(operation, failure);
    }

    private record Decoded<T>(T input, MissingPaths missing) {}
}
