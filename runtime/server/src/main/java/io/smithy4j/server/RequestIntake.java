package io.smithy4j.server;

import io.smithy4j.core.ServiceException;
import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.server.auth.AuthRules;
import io.smithy4j.server.auth.AuthenticationRequest;
import io.smithy4j.server.auth.Authenticator;
import io.smithy4j.server.auth.CallerIdentity;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Takes in one request whose operation is known: checks its media type, reads its body, finds out who sent it. */
final class RequestIntake {
    private static final int MOST_CAUSES = 32;

    private final ServiceConfig config;

    private final ServerOperation<?, ?> operation;

    private final HttpRequest request;

    private final Trace trace;

    private final Instant arrival;

    /** What the body of a streamed input could not be read for. */
    private volatile @Nullable IOException cutOff;

    RequestIntake(
            ServiceConfig config, ServerOperation<?, ?> operation, HttpRequest request, Trace trace, Instant arrival) {
        this.config = config;
        this.operation = operation;
        this.request = request;
        this.trace = trace;
        this.arrival = arrival;
    }

    /** Fails with a {@link RefusedException} if the body is not what the operation takes; {@code givenUp} ends the reading. */
    CompletableFuture<Received> received(CompletableFuture<Void> givenUp) {
        refuse(operation.media().check(request.headers()));
        return operation.streamsInput() ? streamed(givenUp) : buffered(givenUp);
    }

    /** Who sent the request: null if nobody is to be asked, or if it has no credentials and needs none. */
    CompletionStage<@Nullable CallerIdentity> caller(Received received) {
        Authenticator authenticator = config.authenticator();
        AuthRules rules = operation.authRules();
        if (authenticator == null || !rules.isAsked()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletionStage<@Nullable CallerIdentity> answer =
                authenticator.authenticate(AuthenticationRequest.builder(request)
                        .service(trace.service())
                        .operation(operation.name())
                        .rules(rules)
                        .body(received.wire())
                        .arrival(arrival)
                        .build());
        return Objects.requireNonNull(answer, "the authenticator answered a null stage")
                .thenApply(caller -> {
                    if (caller == null && rules.isRequired()) {
                        throw new RefusedException(ServerFault.notAuthenticated());
                    }
                    return caller;
                });
    }

    private CompletableFuture<Received> buffered(CompletableFuture<Void> givenUp) {
        long limit = config.bodyLimit(request);
        CompletableFuture<byte[]> whole = request.body().readFully(limit);
        if (Settled.is(whole)) {
            return CompletableFuture.completedFuture(taken(Settled.value(whole), limit));
        }
        var unused = givenUp.thenRun(() -> whole.cancel(true));
        return whole.handle((body, failure) -> {
            if (failure != null) {
                throw unreadable(failure, givenUp);
            }
            return taken(body, limit);
        });
    }

    private Received taken(byte[] body, long limit) {
        trace.received(OptionalLong.of(body.length));
        refuse(body.length == 0 ? null : operation.media().checkBody(request.headers()));
        return isGzip()
                ? new Received(GzipBody.undone(request), body, unfolded(body, limit))
                : new Received(request, body, body);
    }

    /** The handler reads the body as it comes, or makes it a part of its answer; what it leaves is the adapter's to get rid of. */
    private CompletableFuture<Received> streamed(CompletableFuture<Void> givenUp) {
        HttpBody body = request.body();
        trace.received(body.length());
        refuse(body.length().orElse(1) == 0 ? null : operation.media().checkBody(request.headers()));
        HttpRequest plain = isGzip() ? GzipBody.undone(request) : request;
        HttpBody watched = (isGzip() ? GzipBody.plain(body) : body).onFailure(this::cutOff);
        var unused = givenUp.thenRun(body::discard);
        return CompletableFuture.completedFuture(
                Received.streaming(plain.toBuilder().body(watched).build()));
    }

    private void cutOff(Throwable failure) {
        if (failure instanceof IOException e) {
            cutOff = e;
        }
    }

    /** What a handler failed with; if that comes of the body that it read, the caller's fault, and nothing to log. */
    Throwable blamed(Throwable failure) {
        IOException unread = cutOff;
        if (unread == null || failure instanceof ServiceException) {
            return failure;
        }
        boolean comesOfBody = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause == unread);
        return comesOfBody ? unreadable(unread, new CompletableFuture<>()) : failure;
    }

    private boolean isGzip() {
        return operation.takesGzip() && GzipBody.isMeantBy(request);
    }

    private byte[] unfolded(byte[] body, long limit) {
        try {
            return GzipBody.plain(body, limit);
        } catch (CompletionException e) {
            throw unreadable(e, new CompletableFuture<>());
        }
    }

    private static void refuse(@Nullable ServerFault wrong) {
        if (wrong != null) {
            throw new RefusedException(wrong);
        }
    }

    private static RuntimeException unreadable(Throwable failure, CompletableFuture<Void> givenUp) {
        Throwable cause = Failures.unwrapped(failure);
        if (cause instanceof BodyTooLargeException tooLarge) {
            return new RefusedException(ServerFault.bodyTooLarge(tooLarge.limit()));
        }
        if (cause instanceof ZipException) {
            return new RefusedException(
                    ServerFault.malformed("the body of the request is not in gzip, as its encoding says"), cause);
        }
        if (cause instanceof IOException || givenUp.isDone()) {
            // The caller has gone, or gave up. That is no failure of ours, and nobody may fill our logs with it.
            return new RefusedException(
                    ServerFault.malformed("the body of the request could not be read to its end"), cause);
        }
        return new CompletionException(cause);
    }
}
