package io.smithy4j.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Answers without a socket and at once, what the script says; the last answer goes to all requests that follow. */
final class ScriptedTransport implements HttpTransport {
    private final List<Object> answers;

    private final List<HttpRequest> requests = new ArrayList<>();

    private boolean closed;

    /** @param answers an {@link HttpResponse}, a {@link Throwable}, or a {@link CompletableFuture} of a response */
    ScriptedTransport(Object... answers) {
        this.answers = List.of(answers);
    }

    static HttpResponse answer(int status, String body) {
        return HttpResponse.builder(status).body(body.getBytes(UTF_8)).build();
    }

    List<HttpRequest> requests() {
        return requests;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    @SuppressWarnings("unchecked")
    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        requests.add(request);
        Object answer = answers.get(Math.min(requests.size(), answers.size()) - 1);
        if (answer instanceof Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
        return answer instanceof HttpResponse response
                ? CompletableFuture.completedFuture(response)
                : (CompletableFuture<HttpResponse>) answer;
    }

    @Override
    public void close() {
        closed = true;
    }
}
