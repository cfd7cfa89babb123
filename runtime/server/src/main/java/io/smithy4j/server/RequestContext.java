package io.smithy4j.server;

import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.HttpRequest;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a handler may know about a request beside its input. Safe for use by several threads. */
public final class RequestContext {
    /** The time from arrival to {@link #deadline}. */
    static final Duration TIME_TO_ANSWER = Duration.ofSeconds(60);

    private final String requestId;

    private final String operation;

    private final HttpHeaders headers;

    private final @Nullable InetSocketAddress peer;

    private final Instant deadline;

    private final Attributes attributes = new Attributes();

    RequestContext(String requestId, String operation, HttpRequest request, Instant arrival) {
        this.requestId = requestId;
        this.operation = operation;
        this.headers = request.headers();
        this.peer = request.peer();
        this.deadline = arrival.plus(TIME_TO_ANSWER);
    }

    /** A context for calling a handler directly, as its tests do: a fresh request id, no headers, no peer. */
    public static RequestContext of(String operation) {
        HttpRequest request = HttpRequest.builder("POST", "/").build();
        return new RequestContext(UUID.randomUUID().toString(), operation, request, Instant.now());
    }

    /** The id of the request, which the answer carries too. Quote it in logs. */
    public String requestId() {
        return requestId;
    }

    /** The name of the operation in the model. */
    public String operation() {
        return operation;
    }

    /** The headers of the request; they come from the caller and are not to be trusted. */
    public HttpHeaders headers() {
        return headers;
    }

    /** The other end of the connection, which may be a proxy; null if there is none, as in memory. */
    public @Nullable InetSocketAddress peer() {
        return peer;
    }

    /** When the caller will have lost patience: 60 s after arrival. Nothing enforces it; a slow handler may look at it. */
    public Instant deadline() {
        return deadline;
    }

    public Attributes attributes() {
        return attributes;
    }
}
