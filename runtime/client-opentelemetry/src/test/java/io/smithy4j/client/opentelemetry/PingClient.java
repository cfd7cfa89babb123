package io.smithy4j.client.opentelemetry;

import io.smithy4j.client.ClientBuilder;
import io.smithy4j.client.ClientPipeline;
import java.util.concurrent.CompletableFuture;

/** A client as the generator writes it. */
final class PingClient {
    private final ClientPipeline pipeline;

    private PingClient(ClientPipeline pipeline) {
        this.pipeline = pipeline;
    }

    static Builder builder() {
        return new Builder();
    }

    String ping() {
        return pipeline.call(new TracingInterceptorTest.PingOperation(), "ping");
    }

    CompletableFuture<String> pingAsync() {
        return pipeline.callAsync(new TracingInterceptorTest.PingOperation(), "ping");
    }

    static final class Builder extends ClientBuilder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }

        PingClient build() {
            return new PingClient(pipeline());
        }
    }
}
