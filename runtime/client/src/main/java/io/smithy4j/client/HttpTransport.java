package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Carries requests to servers. Safe for use by several threads. */
public interface HttpTransport extends AutoCloseable {
    /**
     * Sends one request, once, and follows no redirect. The future completes as soon as the headers of the response are
     * there; it fails with what went wrong, best an {@link java.io.IOException}. Cancelling it ends the exchange and frees
     * its connection, and so does discarding the body of the response.
     *
     * @param request has an endpoint, unless the client was built without one
     * @param timeLeft to the end of the attempt; the caller cancels the future then
     */
    CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft);

    /** Frees the connections. */
    @Override
    void close();
}
