package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Proves to the service who calls. Safe for use by several threads. */
@FunctionalInterface
public interface RequestSigner {
    /**
     * The request with its proof. Called for each attempt; nothing changes the request afterwards. A signer that has to fetch
     * credentials does not block: it completes the stage later.
     */
    CompletionStage<HttpRequest> sign(CallInfo call, HttpRequest request);

    /** Sends requests as they are. */
    static RequestSigner none() {
        return (call, request) -> CompletableFuture.completedFuture(request);
    }
}
