package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Calls a service in this process. Handlers may block, so each request has a thread of its own: only then can a call time out
 * or be cancelled while its handler goes on. Cancelling a request cancels the answer of the service.
 */
final class InMemoryTransport implements HttpTransport {
    private final HttpService service;

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "smithy4j-in-memory");
        thread.setDaemon(true);
        return thread;
    });

    InMemoryTransport(HttpService service) {
        this.service = service;
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        CompletableFuture<HttpResponse> response = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                answer(request, response);
            } catch (Throwable failure) {
                response.completeExceptionally(failure);
            }
        });
        return response;
    }

    private void answer(HttpRequest request, CompletableFuture<HttpResponse> response) {
        if (response.isDone()) {
            return;
        }
        CompletableFuture<HttpResponse> answer = service.handle(request);
        var unused = answer.whenComplete((value, failure) -> {
            if (failure != null) {
                response.completeExceptionally(failure);
            } else if (!response.complete(value)) {
                value.body().discard();
            }
        });
        // Whoever gives the call up gives it up for the service too. That may be the thread that keeps all timers of
        // the JVM,
        // and stages of a handler must not get there.
        var unusedToo = response.whenComplete((value, failure) -> {
            if (response.isCancelled()) {
                response.defaultExecutor().execute(() -> answer.cancel(true));
            }
        });
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
