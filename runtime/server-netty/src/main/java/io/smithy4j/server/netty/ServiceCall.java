package io.smithy4j.server.netty;

import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The call of the service for one request. Safe for use by several threads. */
final class ServiceCall {
    /** Told once, on any thread: the answer, or if there is none, the status that takes its place. */
    interface Answered {
        void accept(@Nullable HttpResponse response, int status);
    }

    private static final Logger LOGGER = System.getLogger(NettyServer.class.getName());

    private final Serving serving;

    private final HttpRequest request;

    private final Answered answered;

    private volatile boolean cancelled;

    private volatile @Nullable CompletableFuture<HttpResponse> answer;

    ServiceCall(Serving serving, HttpRequest request, Answered answered) {
        this.serving = serving;
        this.request = request;
        this.answered = answered;
    }

    /** Throws {@link RejectedExecutionException} if the executor does not take the call. */
    void start() {
        serving.handlers().execute(this::run);
    }

    private void run() {
        // Whoever took a request back while it waited for its thread must not cost more than that: CVE-2023-44487.
        if (cancelled) {
            return;
        }
        CompletableFuture<HttpResponse> future;
        try {
            future = serving.service().handle(request);
        } catch (Throwable failure) {
            end(null, failure);
            return;
        }
        answer = future;
        if (cancelled) {
            future.cancel(true);
        }
        var unused = future.whenComplete(this::end);
    }

    private void end(@Nullable HttpResponse response, @Nullable Throwable failure) {
        int status = response != null ? response.status() : failed(failure);
        try {
            answered.accept(response, status);
        } catch (RejectedExecutionException e) {
            // The server is closed, and the loop with it.
            discard(serving, response);
        }
    }

    private int failed(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof BodyTooLargeException) {
            return 413;
        }
        if (!cancelled) {
            LOGGER.log(Level.ERROR, "the service failed without an answer", cause);
        }
        return 500;
    }

    /** Nobody waits for the answer any more. */
    void cancel() {
        cancelled = true;
        CompletableFuture<HttpResponse> current = answer;
        if (current != null && !current.isDone()) {
            // What depends on the future runs with it, and may block.
            serving.aside(() -> current.cancel(true));
        }
    }

    /** Gives up an answer that nobody will read. */
    static void discard(Serving serving, @Nullable HttpResponse response) {
        if (response != null) {
            serving.aside(() -> response.body().discard());
        }
    }
}
