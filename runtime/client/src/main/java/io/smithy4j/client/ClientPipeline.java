package io.smithy4j.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Makes the calls of one client. Safe for use by several threads. */
public final class ClientPipeline implements AutoCloseable {
    private final ClientConfig config;

    private final CallsUnderWay underWay;

    private final boolean isView;

    ClientPipeline(ClientConfig config) {
        this(config, new CallsUnderWay(), false);
    }

    private ClientPipeline(ClientConfig config, CallsUnderWay underWay, boolean isView) {
        this.config = config;
        this.underWay = underWay;
        this.isView = isView;
    }

    /** Makes calls with other settings over the same connections. */
    public ClientPipeline with(Consumer<ClientOverrides> changes) {
        ClientOverrides overrides = new ClientOverrides(config);
        changes.accept(overrides);
        return new ClientPipeline(config.with(overrides), underWay, true);
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
        CallerThread steps = new CallerThread();
        Call<I, O> call = new Call<>(new CallSetup<>(config, operation, steps, underWay), input);
        call.start();
        steps.await(call.output(), call::giveUp);
        try {
            return call.output().join();
        } catch (CompletionException e) {
            throw thrown(e.getCause() == null ? e : e.getCause());
        }
    }

    /**
     * Calls without waiting; never throws, but encodes the input on the calling thread. The future fails with what {@link #call}
     * throws; cancelling it gives the call up. Stages that depend on it run on a thread of the transport, so they must not
     * block; after a timeout they run in the default executor of the future, and on the closing thread if the client was closed.
     */
    public <I, O> CompletableFuture<O> callAsync(ClientOperation<I, O> operation, I input) {
        Steps steps = new AnyThread(config.clock().executor());
        try {
            Call<I, O> call = new Call<>(new CallSetup<>(config, operation, steps, underWay), input);
            call.start();
            return call.output();
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Gives up the calls under way, which fail with a {@link TransportException}, and frees the connections. Does nothing if this
     * came from {@link #with}: calls and connections belong to the client it was made from.
     */
    @Override
    public void close() {
        if (isView) {
            return;
        }
        underWay.close();
        if (config.isTransportOwned()) {
            config.transport().close();
        }
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new TransportException("an interceptor threw a checked exception", failure);
    }
}
