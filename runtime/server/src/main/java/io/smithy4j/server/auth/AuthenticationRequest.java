package io.smithy4j.server.auth;

import io.smithy4j.http.HttpRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Authenticator} gets to see of a request. {@link #toString} shows neither the body nor credentials.
 *
 * <p>Method, path, query and headers are those of {@link #message}; path and query are raw, as they were signed.
 */
public final class AuthenticationRequest {
    private final String service;

    private final String operation;

    private final AuthRules rules;

    private final HttpRequest message;

    private final byte @Nullable [] body;

    private final Instant arrival;

    private AuthenticationRequest(Builder builder) {
        this.service = builder.service;
        this.operation = builder.operation;
        this.rules = builder.rules;
        this.message = builder.message;
        this.body = builder.body;
        this.arrival = builder.arrival;
    }

    /** Starts a request for {@code message}: of no service, under {@link AuthRules#anyScheme}, its body not read, arrived now. */
    public static Builder builder(HttpRequest message) {
        return new Builder(message);
    }

    /** The name of the service in the model. */
    public String service() {
        return service;
    }

    /** The name of the operation in the model. */
    public String operation() {
        return operation;
    }

    /** What the model says about the authentication of the operation. */
    public AuthRules rules() {
        return rules;
    }

    /** The message as it came. Its body is not to be read. */
    public HttpRequest message() {
        return message;
    }

    /**
     * The bytes of the body as they came, still compressed if they were; empty if a member of the input is a stream, and the body
     * with it. The array is not a copy: do not change it.
     */
    public Optional<byte[]> body() {
        return Optional.ofNullable(body);
    }

    /** When the request came, by the clock of the service. */
    public Instant arrival() {
        return arrival;
    }

    @Override
    public String toString() {
        return service + "." + operation + " " + rules + " " + message;
    }

    /** Builds {@link AuthenticationRequest}, for the pipeline and for tests of authenticators. */
    public static final class Builder {
        private final HttpRequest message;

        private String service = "";

        private String operation = "";

        private AuthRules rules = AuthRules.anyScheme();

        private byte @Nullable [] body;

        private Instant arrival = Instant.now();

        private Builder(HttpRequest message) {
            this.message = message;
        }

        public Builder service(String name) {
            this.service = name;
            return this;
        }

        public Builder operation(String name) {
            this.operation = name;
            return this;
        }

        public Builder rules(AuthRules rules) {
            this.rules = rules;
            return this;
        }

        /** The array is not copied. */
        public Builder body(byte @Nullable [] bytes) {
            this.body = bytes;
            return this;
        }

        public Builder arrival(Instant arrival) {
            this.arrival = arrival;
            return this;
        }

        public AuthenticationRequest build() {
            return new AuthenticationRequest(this);
        }
    }
}
