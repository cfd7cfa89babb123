package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps requests, and answers each with an empty 200. */
final class RecordingTransport implements HttpTransport {
    private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();

    List<HttpRequest> requests() {
        return requests;
    }

    HttpRequest only() {
        if (requests.size() != 1) {
            throw new AssertionError(requests.size() + " requests");
        }
        return requests.get(0);
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        requests.add(request);
        return CompletableFuture.completedFuture(HttpResponse.builder(200).build());
    }

    @Override
    public void close() {}
}
