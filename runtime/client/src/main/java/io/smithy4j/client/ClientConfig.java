package io.smithy4j.client;

import io.smithy4j.http.HttpHeaders;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ClientBuilder} collected; see there.
 *
 * @param isTransportOwned whether the client closes the transport
 * @param headers go into every request
 * @param clockSkew what the client has learned of the clock of its service
 */
record ClientConfig(
        @Nullable Endpoint endpoint,
        HttpTransport transport,
        boolean isTransportOwned,
        RequestSigner signer,
        RetryPolicy retry,
        Supplier<String> idempotencyTokens,
        long maxResponseBytes,
        Duration timeout,
        @Nullable Duration attemptTimeout,
        int attempts,
        HttpHeaders headers,
        Hooks hooks,
        ClockSkew clockSkew,
        CallClock clock) {
    static ClientConfig of(ClientBuilder<?> builder, HttpTransport transport, boolean isTransportOwned) {
        return new ClientConfig(
                builder.endpoint,
                transport,
                isTransportOwned,
                builder.signer,
                builder.retry,
                builder.idempotencyTokens,
                builder.maxResponseBytes,
                builder.timeout,
                builder.attemptTimeout,
                builder.attempts,
                HttpHeaders.empty(),
                new Hooks(builder.interceptors),
                new ClockSkew(),
                builder.clock);
    }

    /** The same connections, and the same memory of the service. */
    ClientConfig with(ClientOverrides overrides) {
        return new ClientConfig(
                endpoint,
                transport,
                isTransportOwned,
                signer,
                retry,
                idempotencyTokens,
                maxResponseBytes,
                overrides.timeout,
                overrides.attemptTimeout,
                overrides.attempts,
                overrides.headers.build(),
                new Hooks(overrides.interceptors),
                clockSkew,
                clock);
    }
}
