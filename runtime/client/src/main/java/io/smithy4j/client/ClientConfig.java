package io.smithy4j.client;

import io.smithy4j.client.AuthSchemes.Unmet;
import io.smithy4j.http.HttpHeaders;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ClientBuilder} collected; see there.
 *
 * @param isTransportOwned whether the client closes the transport
 * @param fixedSigner signs whatever the model asks for; null if the model decides
 * @param headers go into every request
 * @param clockSkew what the client has learned of the clock of its service
 */
record ClientConfig(
        @Nullable Endpoint endpoint,
        HttpTransport transport,
        boolean isTransportOwned,
        AuthSchemes authSchemes,
        @Nullable RequestSigner fixedSigner,
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
                new AuthSchemes(
                        builder.authSchemes,
                        transport instanceof InMemoryTransport ? Unmet.SENT_UNSIGNED : Unmet.REFUSED),
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

    /** @throws AuthException if the client has nothing that the operation asks for */
    RequestSigner signer(ClientOperation<?, ?> operation) {
        return fixedSigner != null ? fixedSigner : authSchemes.signer(operation);
    }

    /** The same connections, and the same memory of the service. */
    ClientConfig with(ClientOverrides overrides) {
        return new ClientConfig(
                endpoint,
                transport,
                isTransportOwned,
                overrides.authSchemes,
                overrides.signer,
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
