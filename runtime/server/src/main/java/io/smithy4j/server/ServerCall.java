package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One request up to the point where its operation is known, and its answer from the point where it is made. */
final class ServerCall {
    private final ServiceConfig config;

    private final HttpRequest request;

    private final List<ServerProtocol> protocols;

    private final Trace trace = new Trace();

    private final CompletableFuture<Void> givenUp = new CompletableFuture<>();

    private FaultWriter faults;

    ServerCall(ServiceConfig config, HttpRequest request, List<ServerProtocol> protocols) {
        this.config = config;
        this.request = request;
        this.protocols = protocols;
        this.faults = new FaultWriter(protocols.get(0), trace);
    }

    /** The answer to a request that is not worked on. */
    HttpResponse turnedAway() {
        try {
            spoken();
            return faults.write(ServerFault.unavailable());
        } catch (Throwable failure) {
            return faults.internal(failure);
        }
    }

    /** Never completes exceptionally. */
    CompletableFuture<HttpResponse> answer() {
        try {
            ServerProtocol protocol = spoken();
            ServerFault tooMuch = config.headLimits().check(request);
            if (tooMuch != null) {
                return answered(tooMuch);
            }
            ServerOperation<?, ?> operation = protocol == null ? null : protocol.route(request);
            if (protocol == null || operation == null) {
                return answered(ServerFault.unknownOperation());
            }
            trace.routed(operation.name());
            return answer(protocol, operation);
        } catch (Throwable failure) {
            return CompletableFuture.completedFuture(faults.internal(failure));
        }
    }

    /** Nobody waits for the answer any more: ends the reading of the body, or cancels the stage of the handler. */
    void giveUp() {
        givenUp.complete(null);
        config.accessLog().answered(trace, request, null);
    }

    /** The response as it leaves the pipeline. */
    HttpResponse finished(HttpResponse response) {
        HttpResponse finished = response.toBuilder()
                .setHeader(RequestId.HEADER, trace.requestId())
                .build();
        config.accessLog().answered(trace, request, finished);
        return finished;
    }

    private @Nullable ServerProtocol spoken() {
        for (ServerProtocol protocol : protocols) {
            if (protocol.speaks(request)) {
                trace.spoken(protocol);
                faults = new FaultWriter(protocol, trace);
                return protocol;
            }
        }
        return null;
    }

    private <I, O> CompletableFuture<HttpResponse> answer(ServerProtocol protocol, ServerOperation<I, O> operation) {
        Instant arrival = config.clock().instant();
        RequestContext context = new RequestContext(trace, request, arrival, config.deadline());
        Failures failures = new Failures(config.interceptors(), protocol, faults, trace, context);
        RequestIntake intake = new RequestIntake(config, operation, request, trace, arrival);
        return new Invocation<>(config, operation, failures, context).answer(intake, givenUp);
    }

    private CompletableFuture<HttpResponse> answered(ServerFault fault) {
        return CompletableFuture.completedFuture(faults.write(fault));
    }
}
