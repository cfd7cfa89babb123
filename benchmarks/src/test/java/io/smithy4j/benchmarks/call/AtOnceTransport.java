package io.smithy4j.benchmarks.call;

import io.smithy4j.client.HttpTransport;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Answers every request with the same response, and knows the last request. */
final class AtOnceTransport implements HttpTransport {
    private final HttpResponse response;

    private @Nullable HttpRequest last;

    AtOnceTransport(byte[] json) {
        this.response = HttpResponse.builder(200)
                .header("Content-Type", "application/x-amz-json-1.0")
                .body(json)
                .build();
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        last = request;
        return CompletableFuture.completedFuture(response);
    }

    @Nullable
    HttpRequest last() {
        return last;
    }

    @Override
    public void close() {}
}
