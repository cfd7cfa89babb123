package io.smithy4j.client;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of a client and of all that share its connections, so that closing it ends them. */
final class CallsUnderWay {
    private final Set<Call<?, ?>> calls = ConcurrentHashMap.newKeySet();

    private volatile boolean closed;

    /**
     * The call, until it is over.
     *
     * @throws IllegalStateException if the client is closed
     */
    <I, O> Call<I, O> added(Call<I, O> call, ClientOperation<I, O> operation) {
        calls.add(call);
        if (closed) {
            calls.remove(call);
            throw new IllegalStateException(operation.serviceName() + " " + operation.operationName()
                    + ": the client is closed; make a new one");
        }
        var unused = call.output().whenComplete((value, failure) -> calls.remove(call));
        return call;
    }

    void close() {
        closed = true;
        calls.forEach(call -> call.giveUp(new CancellationException()));
    }
}
