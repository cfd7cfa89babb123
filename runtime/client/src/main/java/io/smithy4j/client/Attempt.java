package io.smithy4j.client;

import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** One attempt: intercept, sign, send, read the body. Can be aborted at any moment, from any thread. */
final class Attempt {
    private static final long MOST_ERROR_BYTES = 1024 * 1024;

    private final ClientConfig config;

    private final ClientOperation<?, ?> operation;

    private final CallInfo info;

    private boolean aborted;

    private Runnable abort = () -> {};

    Attempt(ClientConfig config, ClientOperation<?, ?> operation, CallInfo info) {
        this.config = config;
        this.operation = operation;
        this.info = info;
    }

    /** Never throws; what goes wrong is in the future. */
    CompletableFuture<Answer> run(HttpRequest request, Duration timeLeft) {
        try {
            HttpRequest prepared = request;
            for (ClientInterceptor interceptor : config.interceptors()) {
                prepared = interceptor.beforeSigning(info, prepared);
            }
            return config.signer(operation)
                    .sign(info, Labels.filled(prepared))
                    .thenCompose(signed -> send(signed, timeLeft))
                    .thenCompose(this::read)
                    .toCompletableFuture();
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    void abort() {
        Runnable current;
        synchronized (this) {
            aborted = true;
            current = abort;
        }
        current.run();
    }

    /** From now on the answer is its receiver's, and so is a body that nobody has read. */
    void handOver() {
        abortWith(() -> {});
    }

    private CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        synchronized (this) {
            if (aborted) {
                return CompletableFuture.failedFuture(new CancellationException());
            }
        }
        CompletableFuture<HttpResponse> response = config.transport().send(request, timeLeft);
        abortWith(() -> response.cancel(true));
        return response;
    }

    private CompletableFuture<Answer> read(HttpResponse received) {
        // Set before the body is read: to read a stream blocks until its end, and only closing it ends that.
        HttpBody body = received.body();
        abortWith(body::discard);
        HttpResponse response = intercepted(received);
        if (response.isSuccess() && operation.streamsOutput()) {
            return CompletableFuture.completedFuture(Answer.streaming(response));
        }
        long most = config.maxResponseBytes();
        CompletableFuture<byte[]> bytes =
                response.body().readFully(response.isSuccess() ? most : Math.min(most, MOST_ERROR_BYTES));
        abortWith(() -> bytes.cancel(true));
        return bytes.thenApply(all -> new Answer(response, all)).exceptionallyCompose(failure -> {
            Throwable cause = CallFailures.unwrapped(failure);
            return CompletableFuture.failedFuture(
                    cause instanceof BodyTooLargeException tooLarge ? malformed(response, tooLarge) : cause);
        });
    }

    private HttpResponse intercepted(HttpResponse received) {
        HttpResponse response = received;
        try {
            for (int i = config.interceptors().size() - 1; i >= 0; i--) {
                response = config.interceptors().get(i).afterResponse(info, response);
            }
        } catch (Throwable failure) {
            received.body().discard();
            throw failure;
        }
        return response;
    }

    private MalformedResponseException malformed(HttpResponse response, BodyTooLargeException failure) {
        String message = info.label() + ": the body of the answer with status " + response.status() + " is larger than "
                + failure.limit() + " bytes; set maxResponseBytes(...) if that is right";
        return new MalformedResponseException(message, response, failure);
    }

    private void abortWith(Runnable next) {
        boolean late;
        synchronized (this) {
            abort = next;
            late = aborted;
        }
        if (late) {
            next.run();
        }
    }
}
