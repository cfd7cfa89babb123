package io.smithy4j.client;

import io.smithy4j.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is different for some calls of a client: see {@code with} of each client. Not safe for use by several threads. */
public final class ClientOverrides {
    Duration timeout;

    @Nullable
    Duration attemptTimeout;

    int attempts;

    AuthSchemes authSchemes;

    @Nullable
    RequestSigner signer;

    final HttpHeaders.Builder headers;

    final List<ClientInterceptor> interceptors;

    ClientOverrides(ClientConfig config) {
        this.timeout = config.timeout();
        this.attemptTimeout = config.attemptTimeout();
        this.attempts = config.attempts();
        this.authSchemes = config.authSchemes();
        this.signer = config.fixedSigner();
        this.headers = config.headers().toBuilder();
        this.interceptors = new ArrayList<>(config.hooks().interceptors());
    }

    /** As {@link ClientBuilder#timeout}. */
    public ClientOverrides timeout(Duration timeout) {
        this.timeout = Settings.positive("timeout", timeout);
        return this;
    }

    /** Makes the timeout shorter if it is longer than this. */
    public ClientOverrides timeoutAtMost(Duration most) {
        Duration positive = Settings.positive("timeout", most);
        this.timeout = positive.compareTo(timeout) < 0 ? positive : timeout;
        return this;
    }

    /** As {@link ClientBuilder#attemptTimeout}. */
    public ClientOverrides attemptTimeout(Duration timeout) {
        this.attemptTimeout = Settings.positive("attemptTimeout", timeout);
        return this;
    }

    /** As {@link ClientBuilder#attempts}. */
    public ClientOverrides attempts(int attempts) {
        this.attempts = Settings.attempts(attempts);
        return this;
    }

    /**
     * Proves who calls with this scheme, in operations whose model has it, even where it prefers another one that the client could use;
     * the others stay as they are. Of two, the later one comes first.
     */
    public ClientOverrides auth(AuthScheme scheme) {
        this.authSchemes = authSchemes.preferring(scheme);
        this.signer = null;
        return this;
    }

    /** As {@link ClientBuilder#auth(RequestSigner)}. */
    public ClientOverrides auth(RequestSigner signer) {
        this.signer = signer;
        return this;
    }

    /**
     * Sends a header, in place of one that the request has by itself.
     *
     * @throws IllegalArgumentException if {@code name} is not a token, or {@code value} has a character that no header may have
     */
    public ClientOverrides header(String name, String value) {
        this.headers.set(name, value);
        return this;
    }

    /** Adds an interceptor after those of the client. */
    public ClientOverrides interceptor(ClientInterceptor interceptor) {
        this.interceptors.add(interceptor);
        return this;
    }
}
