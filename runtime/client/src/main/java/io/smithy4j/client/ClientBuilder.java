package io.smithy4j.client;

import io.smithy4j.http.HttpService;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Settings that the builders of all clients share. Not safe for use by several threads.
 *
 * @param <B> the generated builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    @Nullable
    Endpoint endpoint;

    Duration timeout = Duration.ofSeconds(30);

    final List<ClientInterceptor> interceptors = new ArrayList<>();

    @Nullable
    Duration attemptTimeout;

    int attempts = 3;

    RetryPolicy retry = RetryPolicy.standard();

    final Map<String, AuthScheme> authSchemes = new LinkedHashMap<>();

    @Nullable
    RequestSigner signer;

    long maxResponseBytes = 16L * 1024 * 1024;

    Supplier<String> idempotencyTokens = () -> UUID.randomUUID().toString();

    CallClock clock = CallClock.system();

    private Duration connectTimeout = Duration.ofSeconds(3);

    private @Nullable HttpTransport transport;

    private @Nullable HttpService service;

    protected ClientBuilder() {}

    /** This builder. */
    protected abstract B self();

    /**
     * Where the service is, such as {@code https://example.com}. A path in it comes before that of each operation.
     *
     * @throws IllegalArgumentException if it is no http or https URI with a host, or has a user, a query or a fragment
     */
    public B endpoint(String uri) {
        this.endpoint = Endpoint.of(uri);
        return self();
    }

    /** As {@link #endpoint(String)}. */
    public B endpoint(URI uri) {
        this.endpoint = Endpoint.of(uri);
        return self();
    }

    /**
     * How long a call may take: connecting, all attempts and reading the body included. 30 s if not set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public B timeout(Duration timeout) {
        this.timeout = Settings.positive("timeout", timeout);
        return self();
    }

    /**
     * How long one attempt may take, reading the body included; another one may follow. As long as the call if not set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public B attemptTimeout(Duration timeout) {
        this.attemptTimeout = Settings.positive("attemptTimeout", timeout);
        return self();
    }

    /**
     * How long to wait for a connection: 3 s if not set. A transport that was given has its own.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public B connectTimeout(Duration timeout) {
        this.connectTimeout = Settings.positive("connectTimeout", timeout);
        return self();
    }

    /** Carries the requests in place of a {@link JdkHttpTransport}. The client does not close it. */
    public B transport(HttpTransport transport) {
        this.transport = transport;
        this.service = null;
        return self();
    }

    /** Calls a service in this process, without a socket and on threads of the client; no endpoint is needed. */
    public B transport(HttpService service) {
        this.service = service;
        this.transport = null;
        return self();
    }

    /** Adds an interceptor. The first one added sees requests first, and responses last. */
    public B interceptor(ClientInterceptor interceptor) {
        this.interceptors.add(interceptor);
        return self();
    }

    /** Whether and when to try again: {@link RetryPolicy#standard()} if not set. */
    public B retry(RetryPolicy retry) {
        this.retry = retry;
        return self();
    }

    /**
     * Lets the client prove who calls, in operations whose model asks for this scheme. Several may be set: the best that the model
     * knows for an operation is used, or what {@link ClientOverrides#auth(AuthScheme)} puts first. Without any that it knows, calls end with an {@link AuthException}, unless the model lets
     * everybody in, or the service is in this process.
     */
    public B auth(AuthScheme scheme) {
        this.authSchemes.put(scheme.id(), scheme);
        return self();
    }

    /**
     * How many times a request is sent at most, the first one included: 3 if not set.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public B attempts(int attempts) {
        this.attempts = Settings.attempts(attempts);
        return self();
    }

    /** Signs all requests so, whatever the model asks for. {@link RequestSigner#none()} sends them as they are. */
    public B auth(RequestSigner signer) {
        this.signer = signer;
        return self();
    }

    /** The most bytes of a body to accept: 16 MiB if not set. Bodies of errors may have 1 MiB at most in any case. */
    public B maxResponseBytes(long bytes) {
        this.maxResponseBytes = bytes;
        return self();
    }

    /**
     * Makes the idempotency tokens that callers leave out; by default random UUIDs from a secure source. All attempts of a call
     * carry the same one. Called from many threads at once.
     */
    public B idempotencyTokens(Supplier<String> tokens) {
        this.idempotencyTokens = tokens;
        return self();
    }

    /**
     * What makes the calls of one client; each time with a new default transport.
     *
     * @throws IllegalStateException if neither an endpoint nor an in-memory service is set
     */
    protected final ClientPipeline pipeline() {
        return new ClientPipeline(config());
    }

    private ClientConfig config() {
        if (service != null) {
            return ClientConfig.of(this, new InMemoryTransport(service), true);
        }
        if (endpoint == null) {
            throw new IllegalStateException(
                    "the client does not know where its service is: set endpoint(...), or transport(service)");
        }
        return transport != null
                ? ClientConfig.of(this, transport, false)
                : ClientConfig.of(this, JdkHttpTransport.create(connectTimeout), true);
    }
}
