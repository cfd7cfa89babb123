package io.smithy4j.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What a generated client looks like to the pipeline. */
final class EchoClient implements AutoCloseable {
    private final ClientPipeline pipeline;

    private EchoClient(ClientPipeline pipeline) {
        this.pipeline = pipeline;
    }

    static Builder builder() {
        return new Builder();
    }

    static Builder at(ScriptedServer server) {
        return new Builder().endpoint(server.endpoint());
    }

    String echo(String input) {
        return pipeline.call(EchoOperation.INSTANCE, input);
    }

    String echoStream(String input) {
        return pipeline.call(EchoOperation.STREAMING, input);
    }

    CompletableFuture<String> echoAsync(String input) {
        return pipeline.callAsync(EchoOperation.INSTANCE, input);
    }

    EchoClient with(Consumer<ClientOverrides> overrides) {
        return new EchoClient(pipeline.with(overrides));
    }

    @Override
    public void close() {
        pipeline.close();
    }

    static final class Builder extends ClientBuilder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }

        Builder clock(CallClock clock) {
            this.clock = clock;
            return this;
        }

        EchoClient build() {
            return new EchoClient(pipeline());
        }
    }
}
