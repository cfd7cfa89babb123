package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The default transport: the HTTP client of the JDK. HTTP/1.1 without TLS, what both sides can with it; its threads keep no
 * JVM alive.
 *
 * <p>A stream in a request is read one buffer ahead: what was read last may go out only when there is more, or the stream ends.
 *
 * <p>On Java 17 to 20 that client cannot be closed: connections which nobody uses end when it is garbage collected, or when
 * the server ends them. From Java 21 on {@link #close} ends them.
 */
public final class JdkHttpTransport implements HttpTransport {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    private volatile @Nullable HttpClient client;

    private final boolean clientOwned;

    private JdkHttpTransport(HttpClient client, boolean clientOwned) {
        this.client = client;
        this.clientOwned = clientOwned;
    }

    /** A transport with connections of its own, which gives up connecting after 3 s. */
    public static JdkHttpTransport create() {
        return new JdkHttpTransport(
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT_TIMEOUT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build(),
                true);
    }

    /**
     * A transport over a client that brings its own TLS, proxy or timeouts. It is not closed.
     *
     * @throws IllegalArgumentException if {@code client} follows redirects: they would carry credentials elsewhere
     */
    public static JdkHttpTransport of(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the HTTP client must not follow redirects: use Redirect.NEVER");
        }
        return new JdkHttpTransport(client, false);
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Duration timeLeft) {
        HttpClient current = client;
        if (current == null) {
            return CompletableFuture.failedFuture(new IllegalStateException("the transport is closed"));
        }
        var exchange = current.sendAsync(JdkMessages.request(request, timeLeft), BodyHandlers.ofPublisher());
        CompletableFuture<HttpResponse> response =
                exchange.thenApply(JdkMessages::response).exceptionally(JdkHttpTransport::failed);
        // Only the future that the JDK gave out ends the exchange; those that depend on it do not.
        var unused = response.whenComplete((value, failure) -> {
            if (response.isCancelled() && !exchange.cancel(true)) {
                var unusedLate = exchange.thenAccept(
                        arrived -> JdkMessages.response(arrived).body().discard());
            }
        });
        return response;
    }

    @Override
    public void close() {
        HttpClient last = client;
        client = null;
        if (clientOwned && last instanceof AutoCloseable closeable) {
            // Waits for exchanges to end, so it gets a thread that nobody waits for.
            Thread closing = new Thread(() -> closeQuietly(closeable), "smithy4j-client-close");
            closing.setDaemon(true);
            closing.start();
        }
    }

    // The JDK, too, calls an answer with a length of letters an illegal argument. To our callers that is their own
    // input.
    private static HttpResponse failed(Throwable failure) {
        Throwable cause = CallFailures.unwrapped(failure);
        throw new CompletionException(
                cause instanceof IllegalArgumentException ? new IOException("the answer is not HTTP", cause) : cause);
    }

    private static void closeQuietly(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception e) {
            // The connections end with the client that nobody refers to any more.
        }
    }
}
