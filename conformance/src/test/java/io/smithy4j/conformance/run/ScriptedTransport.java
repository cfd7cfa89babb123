package io.smithy4j.conformance.run;

import io.smithy4j.client.HttpTransport;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Keeps the request that leaves the client, and answers what it was told. */
final class ScriptedTransport implements HttpTransport {
    private final HttpResponse response;
    private volatile @Nullable HttpRequest request;

    ScriptedTransport(HttpResponse response) {
        this.response = response;
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        this.request = request;
        return CompletableFuture.completedFuture(response);
    }

    /** Null if none has left the client. */
    @Nullable
    HttpRequest request() {
        return request;
    }

    @Override
    public void close() {}
}
