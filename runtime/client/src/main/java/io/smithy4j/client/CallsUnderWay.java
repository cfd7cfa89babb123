package io.smithy4j.client;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of a client and of all that share its connections, so that closing it ends them. */
final class CallsUnderWay {
    private final Set<Call<?, ?>> calls = ConcurrentHashMap.newKeySet();

    private volatile boolean closed;

    /**
     * The call is under way, until it is {@link #remove}d.
     *
     * @throws IllegalStateException if the client is closed
     */
    void add(Call<?, ?> call, ClientOperation<?, ?> operation) {
        calls.add(call);
        if (closed) {
            calls.remove(call);
            throw new IllegalStateException(operation.serviceName() + " " + operation.operationName()
                    + ": the client is closed; make a new one");
        }
    }

    void remove(Call<?, ?> call) {
        calls.remove(call);
    }

    void close() {
        closed = true;
        calls.forEach(call -> call.giveUp(new CancellationException()));
    }
}
