package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Answers the requests of a service that speaks one or more protocols. Safe for use by several threads.
 *
 * <p>Every answer carries a fresh request id in {@value RequestId#HEADER}. Failures that are nobody's modelled error are
 * logged under the name of this class, with request id and operation, and answered without any detail.
 */
public final class ServerPipeline {
    private final List<ServerProtocol> protocols;

    private final ServiceConfig config;

    private final Admission admission;

    /**
     * Takes the protocols in order: the first one that speaks a request answers it, and the very first one answers what
     * nobody speaks.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ServerPipeline(List<ServerProtocol> protocols, ServiceConfig config) {
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("a service needs at least one protocol");
        }
        this.protocols = List.copyOf(protocols);
        this.config = config;
        this.admission = new Admission(config.maxRequestsUnderWay());
    }

    /**
     * Answers one request, on the calling thread as far as the handler does. Never throws; the future never completes
     * exceptionally, unless it is cancelled.
     *
     * <p>Cancelling it tells that nobody waits any more: the stage of an asynchronous handler is cancelled with it, and that is
     * not logged. The same happens at the deadline, which is logged, and answered with a 504. A handler that blocks goes on; the
     * pipeline interrupts no thread and leaves interrupt flags as they are. A handler that is interrupted, or cancels its stage
     * itself, has failed like any other.
     */
    public CompletableFuture<HttpResponse> handle(HttpRequest request) {
        ServerCall call = new ServerCall(config, request, protocols);
        if (!admission.enter()) {
            return CompletableFuture.completedFuture(call.finished(call.turnedAway()));
        }
        CompletableFuture<HttpResponse> made = call.answer();
        if (Settled.is(made)) {
            admission.leave();
            return CompletableFuture.completedFuture(call.finished(Settled.value(made)));
        }
        CompletableFuture<HttpResponse> answer = made.thenApply(call::finished);
        var unused = answer.whenComplete((response, failure) -> {
            admission.leave();
            if (answer.isCancelled()) {
                call.giveUp();
            }
        });
        return answer;
    }
}
