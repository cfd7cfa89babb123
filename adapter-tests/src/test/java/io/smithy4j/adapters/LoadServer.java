package io.smithy4j.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.server.netty.NettyServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** The server of {@link NettyLoadTest}, in a JVM of its own: prints its port, and ends with its standard input. */
final class LoadServer {
    private static final AtomicLong STREAMED = new AtomicLong();

    private LoadServer() {}

    public static void main(String[] args) throws IOException {
        try (NettyServer server =
                NettyServer.builder(LoadServer::answer).maxConnections(4096).start()) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                // Goes on until the test closes the pipe.
            }
        }
    }

    private static CompletableFuture<HttpResponse> answer(HttpRequest request) {
        return switch (request.path()) {
            case "/endless" -> endless(request);
            case "/state" -> CompletableFuture.completedFuture(text(state()));
            default ->
                request.body()
                        .readFully(request.bodyLimit())
                        .thenApply(body -> HttpResponse.builder(200).body(body).build());
        };
    }

    // The worst way to read: a thread for each body.
    private static CompletableFuture<HttpResponse> endless(HttpRequest request) {
        byte[] chunk = new byte[8192];
        try (InputStream in = request.body().asInputStream()) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                STREAMED.addAndGet(count);
            }
            return CompletableFuture.completedFuture(text("ended"));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static String state() {
        Runtime runtime = Runtime.getRuntime();
        return (STREAMED.get() >> 20) + " MiB streamed, heap "
                + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " of " + (runtime.maxMemory() >> 20)
                + " MiB";
    }

    private static HttpResponse text(String text) {
        return HttpResponse.builder(200).body(text.getBytes(UTF_8)).build();
    }
}
