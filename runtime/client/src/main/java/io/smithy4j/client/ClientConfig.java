package io.smithy4j.client;

import io.smithy4j.client.AuthSchemes.Unmet;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a {@link ClientBuilder} collected; see there. Made for one client. */
public final class ClientConfig {
    private final @Nullable Endpoint endpoint;

    private final Duration timeout;

    private final HttpTransport transport;

    private final boolean transportOwned;

    private final List<ClientInterceptor> interceptors;

    private final RetryPolicy retry;

    private final AuthSchemes authSchemes;

    private final @Nullable RequestSigner signer;

    private final long maxResponseBytes;

    private final Supplier<String> idempotencyTokens;

    ClientConfig(ClientBuilder<?> builder, HttpTransport transport, boolean transportOwned) {
        this.endpoint = builder.endpoint;
        this.timeout = builder.timeout;
        this.transport = transport;
        this.transportOwned = transportOwned;
        this.interceptors = List.copyOf(builder.interceptors);
        this.retry = builder.retry;
        this.authSchemes = new AuthSchemes(
                builder.authSchemes, transport instanceof InMemoryTransport ? Unmet.SENT_UNSIGNED : Unmet.REFUSED);
        this.signer = builder.signer;
        this.maxResponseBytes = builder.maxResponseBytes;
        this.idempotencyTokens = builder.idempotencyTokens;
    }

    @Nullable
    Endpoint endpoint() {
        return endpoint;
    }

    Duration timeout() {
        return timeout;
    }

    HttpTransport transport() {
        return transport;
    }

    /** Whether the client closes the transport. */
    boolean isTransportOwned() {
        return transportOwned;
    }

    List<ClientInterceptor> interceptors() {
        return interceptors;
    }

    RetryPolicy retry() {
        return retry;
    }

    /** @throws AuthException if the client has nothing that the operation asks for */
    RequestSigner signer(ClientOperation<?, ?> operation) {
        return signer != null ? signer : authSchemes.signer(operation);
    }

    long maxResponseBytes() {
        return maxResponseBytes;
    }

    Supplier<String> idempotencyTokens() {
        return idempotencyTokens;
    }
}
