package io.smithy4j.server;

import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One request up to the point where its operation is known and its body is read. */
final class ServerCall {
    // Stands in logs as long as no operation is known: what the caller sent must not get there.
    private static final String NO_OPERATION = "no operation";

    private static final byte[] NOT_READ = {};

    private final HttpRequest request;

    private final String requestId;

    private final Instant arrival = Instant.now();

    private final CompletableFuture<Void> givenUp = new CompletableFuture<>();

    private FaultWriter faults;

    ServerCall(HttpRequest request, String requestId, FaultWriter faults) {
        this.request = request;
        this.requestId = requestId;
        this.faults = faults;
    }

    /** Never completes exceptionally. */
    CompletableFuture<HttpResponse> answer(List<ServerProtocol> protocols) {
        try {
            for (ServerProtocol protocol : protocols) {
                if (protocol.speaks(request)) {
                    faults = faults.in(protocol);
                    return answer(protocol, protocol.route(request));
                }
            }
            return answered(ServerFault.unknownOperation());
        } catch (Throwable failure) {
            return CompletableFuture.completedFuture(faults.internal(NO_OPERATION, failure));
        }
    }

    /** Nobody waits for the answer any more: ends the reading of the body, or cancels the stage of the handler. */
    void giveUp() {
        givenUp.complete(null);
    }

    private CompletableFuture<HttpResponse> answer(ServerProtocol protocol, @Nullable ServerOperation<?, ?> operation) {
        if (operation == null) {
            return answered(ServerFault.unknownOperation());
        }
        if (operation instanceof MissingOperation) {
            return answered(ServerFault.notImplemented());
        }
        MediaRules media = operation.media();
        ServerFault wrong = media.check(request.headers());
        if (wrong != null) {
            return answered(wrong);
        }
        return (operation.streamsInput() ? streamed(protocol, operation) : buffered(protocol, operation))
                .exceptionally(failure -> unreadable(operation, failure));
    }

    private CompletableFuture<HttpResponse> buffered(ServerProtocol protocol, ServerOperation<?, ?> operation) {
        CompletableFuture<byte[]> whole = request.body().readFully(request.bodyLimit());
        var unused = givenUp.thenRun(() -> whole.cancel(true));
        return whole.thenCompose(body -> {
            ServerFault wrong = body.length == 0 ? null : operation.media().checkBody(request.headers());
            if (wrong != null) {
                return answered(wrong);
            }
            return isGzip(operation)
                    ? invoke(protocol, operation, GzipBody.undone(request), GzipBody.plain(body, request.bodyLimit()))
                    : invoke(protocol, operation, request, body);
        });
    }

    /** The handler reads the body as it comes, or makes it a part of its answer; what it leaves is the adapter's to get rid of. */
    private CompletableFuture<HttpResponse> streamed(ServerProtocol protocol, ServerOperation<?, ?> operation) {
        HttpBody body = request.body();
        ServerFault wrong =
                body.length().orElse(1) == 0 ? null : operation.media().checkBody(request.headers());
        if (wrong != null) {
            return answered(wrong);
        }
        HttpRequest plain = isGzip(operation)
                ? GzipBody.undone(request).toBuilder()
                        .body(GzipBody.plain(body))
                        .build()
                : request;
        var unused = givenUp.thenRun(body::discard);
        return invoke(protocol, operation, plain, NOT_READ);
    }

    private boolean isGzip(ServerOperation<?, ?> operation) {
        return operation.takesGzip() && GzipBody.isMeantBy(request);
    }

    private <I, O> CompletableFuture<HttpResponse> invoke(
            ServerProtocol protocol, ServerOperation<I, O> operation, HttpRequest decoded, byte[] body) {
        RequestContext context = new RequestContext(requestId, operation.name(), request, arrival);
        return new Invocation<>(operation, protocol, faults, givenUp).answer(decoded, body, context);
    }

    private HttpResponse unreadable(ServerOperation<?, ?> operation, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof BodyTooLargeException tooLarge) {
            return faults.write(ServerFault.bodyTooLarge(tooLarge.limit()));
        }
        if (cause instanceof ZipException) {
            return faults.write(ServerFault.malformed("the body of the request is not in gzip, as its encoding says"));
        }
        if (cause instanceof IOException || givenUp.isDone()) {
            // The caller has gone, or gave up. That is no failure of ours, and nobody may fill our logs with it.
            return faults.write(ServerFault.malformed("the body of the request could not be read to its end"));
        }
        return faults.internal(operation.name(), cause);
    }

    private CompletableFuture<HttpResponse> answered(ServerFault fault) {
        return CompletableFuture.completedFuture(faults.write(fault));
    }
}
