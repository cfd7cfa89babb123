package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpResponse;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The default transport: the HTTP client of the JDK. HTTP/1.1 without TLS, what both sides can with it; its threads keep no
 * JVM alive.
 *
 * <p>A stream in a request is read one buffer ahead: what was read last may go out only when there is more, or the stream ends.
 *
 * <p>A {@code GET} or {@code HEAD} that breaks before the first byte of an answer is sent again by that client itself, as if it were one
 * attempt.
 *
 * <p>A connection with an answer whose head cannot be read is not used again, but that client leaves closing it to the server.
 *
 * <p>On Java 17 to 20 that client cannot be closed: connections which nobody uses end when it is garbage collected, or when
 * the server ends them. From Java 21 on {@link #close} ends them.
 */
public final class JdkHttpTransport implements HttpTransport {
    private volatile @Nullable HttpClient client;

    private final boolean clientOwned;

    private final BodyThreads bodyThreads = new BodyThreads();

    private JdkHttpTransport(HttpClient client, boolean clientOwned) {
        this.client = client;
        this.clientOwned = clientOwned;
    }

    /** A transport with connections of its own. */
    static JdkHttpTransport create(Duration connectTimeout) {
        return new JdkHttpTransport(
                HttpClient.newBuilder()
                        .connectTimeout(connectTimeout)
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
        CompletableFuture<HttpResponse> response = exchange.thenApply(
                        arrived -> JdkMessages.response(arrived, bodyThreads))
                .exceptionally(JdkMessages::failed);
        // Only the future that the JDK gave out ends the exchange; those that depend on it do not.
        var unused = response.whenComplete((value, failure) -> {
            if (response.isCancelled() && !exchange.cancel(true)) {
                var unusedLate = exchange.thenAccept(arrived ->
                        JdkMessages.response(arrived, bodyThreads).body().discard());
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

    private static void closeQuietly(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception e) {
            // The connections end with the client that nobody refers to any more.
        }
    }
}
