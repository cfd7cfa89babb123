package io.smithy4j.fuzz;

import io.smithy4j.core.MissingPaths;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.HttpService;
import io.smithy4j.server.MediaRules;
import io.smithy4j.server.RequestContext;
import io.smithy4j.server.ServerFault;
import io.smithy4j.server.ServerOperation;
import io.smithy4j.server.ServerPipeline;
import io.smithy4j.server.ServerProtocol;
import io.smithy4j.server.ServiceBuilder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A service with one operation, which answers its body; what is in gzip comes back unfolded. */
final class PackedEcho implements HttpService {
    private final ServerPipeline pipeline;

    PackedEcho(int mostBytes) {
        this.pipeline = new Settings().maxBodyBytes(mostBytes).pipeline();
    }

    @Override
    public CompletableFuture<HttpResponse> handle(HttpRequest request) {
        return pipeline.handle(request);
    }

    private static final class Settings extends ServiceBuilder<Settings> {
        @Override
        protected Settings self() {
            return this;
        }

        ServerPipeline pipeline() {
            return new ServerPipeline(List.of(new Protocol()), config());
        }
    }

    private static final class Protocol extends ServerProtocol {
        private final Operation operation = new Operation();

        Protocol() {
            super("Packed", "bytes");
        }

        @Override
        public boolean speaks(HttpRequest request) {
            return true;
        }

        @Override
        public ServerOperation<?, ?> route(HttpRequest request) {
            return operation;
        }

        @Override
        public HttpResponse encodeFault(ServerFault fault) {
            return HttpResponse.builder(fault.status()).build();
        }
    }

    private static final class Operation extends ServerOperation<byte[], byte[]> {
        Operation() {
            super("Echo", MediaRules.consumingAnything());
        }

        @Override
        public boolean takesGzip() {
            return true;
        }

        @Override
        public byte[] decode(HttpRequest request, byte[] body, MissingPaths missing) {
            return body;
        }

        @Override
        public CompletionStage<byte[]> invoke(byte[] input, RequestContext context) {
            return CompletableFuture.completedFuture(input);
        }

        @Override
        public HttpResponse encode(byte[] output) {
            return HttpResponse.builder(200).body(output).build();
        }

        @Override
        public @Nullable HttpResponse encodeError(Throwable error) {
            return null;
        }
    }
}
