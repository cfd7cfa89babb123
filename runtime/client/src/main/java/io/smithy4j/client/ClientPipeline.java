package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one client. Safe for use by several threads. */
public final class ClientPipeline implements AutoCloseable {
    private final ClientConfig config;

    private final Set<Call> underWay = ConcurrentHashMap.newKeySet();

    private volatile boolean closed;

    public ClientPipeline(ClientConfig config) {
        this.config = config;
    }

    /**
     * Calls and waits for the output. A thread that is interrupted while it waits gives the call up, keeps its interrupt flag
     * and throws a {@link TransportException}.
     *
     * @throws io.smithy4j.core.ServiceException the error that the service answered
     * @throws ClientException if there was no answer that could be understood
     * @throws IllegalStateException if the client is closed
     */
    public <I, O> O call(ClientOperation<I, O> operation, I input) {
        CompletableFuture<Answer> answer = start(operation, input);
        try {
            return answer.get().output(operation);
        } catch (InterruptedException e) {
            if (!answer.cancel(true)) {
                var unused = answer.thenAccept(Answer::discard);
            }
            Thread.currentThread().interrupt();
            throw failure(operation, e);
        } catch (CancellationException e) {
            throw failure(operation, e);
        } catch (ExecutionException e) {
            throw failure(operation, e.getCause() != null ? e.getCause() : e);
        }
    }

    /**
     * Calls without waiting; never throws, but encodes the input on the calling thread. The future fails with what {@link #call}
     * throws; cancelling it gives the call up. Stages that depend on it run on a thread of the transport, so they must not
     * block; after a timeout they run in the default executor of the future, and on the closing thread if the client was closed.
     */
    public <I, O> CompletableFuture<O> callAsync(ClientOperation<I, O> operation, I input) {
        CompletableFuture<O> output = new CompletableFuture<>();
        CompletableFuture<Answer> answer;
        try {
            answer = start(operation, input);
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
        var unused = answer.whenComplete((value, failure) -> {
            if (failure != null && CallFailures.unwrapped(failure) instanceof TimeoutException) {
                // That is told on the one thread of the JVM that keeps all timers: stages of users must not get there.
                output.defaultExecutor().execute(() -> complete(output, operation, value, failure));
            } else {
                complete(output, operation, value, failure);
            }
        });
        var unusedToo = output.whenComplete((value, failure) -> answer.cancel(true));
        return output;
    }

    private <O> void complete(
            CompletableFuture<O> output,
            ClientOperation<?, O> operation,
            @Nullable Answer value,
            @Nullable Throwable failure) {
        try {
            if (failure != null) {
                throw failure(operation, failure);
            }
            Answer present = Objects.requireNonNull(value);
            if (!output.complete(present.output(operation))) {
                present.discard();
            }
        } catch (Throwable e) {
            output.completeExceptionally(e);
        }
    }

    /** Gives up the calls under way; they fail with a {@link TransportException}. */
    @Override
    public void close() {
        closed = true;
        underWay.forEach(call -> call.answer().cancel(true));
        if (config.isTransportOwned()) {
            config.transport().close();
        }
    }

    private <I, O> CompletableFuture<Answer> start(ClientOperation<I, O> operation, I input) {
        Call call = new Call(config, operation, request(operation, input));
        underWay.add(call);
        if (closed) {
            underWay.remove(call);
            throw new IllegalStateException(operation.serviceName() + " " + operation.operationName()
                    + ": the client is closed; make a new one");
        }
        var unused = call.answer().whenComplete((value, failure) -> underWay.remove(call));
        call.start();
        return call.answer();
    }

    private <I> HttpRequest request(ClientOperation<I, ?> operation, I given) {
        I input = operation.completed(given, config.idempotencyTokens());
        HttpRequest plain = operation.encode(input);
        HttpRequest packed = operation.compresses() ? RequestCompression.gzip(plain) : plain;
        HttpRequest request = operation.needsChecksum() ? RequestChecksum.md5(packed) : packed;
        Endpoint endpoint = config.endpoint();
        return endpoint == null ? request : endpoint.resolve(request, operation.hostPrefix(input));
    }

    private RuntimeException failure(ClientOperation<?, ?> operation, Throwable failure) {
        CallInfo info = new CallInfo(operation.serviceName(), operation.operationName(), 1);
        return CallFailures.of(info, config.timeout(), failure);
    }
}
