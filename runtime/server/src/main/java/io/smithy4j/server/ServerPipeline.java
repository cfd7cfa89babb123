package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Answers the requests of a service that speaks one or more protocols. Safe for use by several threads.
 *
 * <p>Every answer carries a fresh request id in {@value RequestId#HEADER}. Failures that are nobody's modelled error are
 * logged under the name of this class, with request id and operation, and answered without any detail.
 */
public final class ServerPipeline {
    private final List<ServerProtocol> protocols;

    /**
     * Takes the protocols in order: the first one that speaks a request answers it, and the very first one answers what
     * nobody speaks.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ServerPipeline(List<ServerProtocol> protocols) {
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("a service needs at least one protocol");
        }
        this.protocols = List.copyOf(protocols);
    }

    /**
     * Answers one request, on the calling thread as far as the handler does. Never throws; the future never completes
     * exceptionally, unless it is cancelled.
     *
     * <p>Cancelling it tells that nobody waits any more: the stage of an asynchronous handler is cancelled with it, and that is
     * not logged. A handler that blocks goes on; the pipeline interrupts no thread and leaves interrupt flags as they are. A
     * handler that is interrupted, or cancels its stage itself, has failed like any other. Nothing ends a handler at its
     * {@linkplain RequestContext#deadline deadline}.
     */
    public CompletableFuture<HttpResponse> handle(HttpRequest request) {
        String requestId = UUID.randomUUID().toString();
        ServerCall call = new ServerCall(request, requestId, new FaultWriter(protocols.get(0), requestId));
        CompletableFuture<HttpResponse> answer = call.answer(protocols)
                .thenApply(response -> response.toBuilder()
                        .setHeader(RequestId.HEADER, requestId)
                        .build());
        var unused = answer.whenComplete((response, failure) -> {
            if (answer.isCancelled()) {
                call.giveUp();
            }
        });
        return answer;
    }
}
