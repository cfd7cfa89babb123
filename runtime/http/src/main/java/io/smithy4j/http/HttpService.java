package io.smithy4j.http;

import java.util.concurrent.CompletableFuture;

/** Answers HTTP requests, without a container. Server adapters and in-memory clients call it from many threads at once. */
@FunctionalInterface
public interface HttpService {
    /**
     * Answers one request. It may block while it reads the body or runs a blocking handler, so it is called on a thread that
     * may block. Generated services never throw and never complete the future exceptionally. Cancelling the future tells that
     * nobody waits for the answer any more.
     */
    CompletableFuture<HttpResponse> handle(HttpRequest request);
}
