package io.smithy4j.client.opentelemetry;

import io.smithy4j.client.HttpTransport;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Answers with one status after the other; with 0, never. */
record PingTransport(List<HttpRequest> requests, List<Integer> statuses) implements HttpTransport {
    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        requests.add(request);
        int status = statuses.get(Math.min(requests.size(), statuses.size()) - 1);
        return status == 0
                ? new CompletableFuture<>()
                : CompletableFuture.completedFuture(HttpResponse.builder(status).build());
    }

    @Override
    public void close() {}
}
