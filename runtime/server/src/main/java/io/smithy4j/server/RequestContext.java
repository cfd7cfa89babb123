package io.smithy4j.server;

import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.server.auth.CallerIdentity;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a handler may know about a request beside its input. Safe for use by several threads. */
public final class RequestContext {
    private final Trace trace;

    private final HttpHeaders headers;

    private final @Nullable InetSocketAddress peer;

    private final Instant deadline;

    private final Duration timeToAnswer;

    private final Attributes attributes = new Attributes();

    private volatile @Nullable CallerIdentity caller;

    RequestContext(Trace trace, HttpRequest request, Instant arrival, Duration timeToAnswer) {
        this.trace = trace;
        this.headers = request.headers();
        this.peer = request.peer();
        this.deadline = arrival.plus(timeToAnswer);
        this.timeToAnswer = timeToAnswer;
    }

    /**
     * A context for calling a handler directly, as its tests do: a fresh request id, 60 s to answer, no headers, no peer, no caller,
     * and a dash for service and protocol.
     */
    public static RequestContext of(String operation) {
        Trace trace = new Trace();
        trace.routed(operation);
        HttpRequest request = HttpRequest.builder("POST", "/").build();
        return new RequestContext(trace, request, Instant.now(), Duration.ofSeconds(60));
    }

    /** As {@link #of(String)}, called by {@code caller}. */
    public static RequestContext of(String operation, CallerIdentity caller) {
        RequestContext context = of(operation);
        context.identify(caller);
        return context;
    }

    /** The id of the request, which the answer carries too. Quote it in logs. */
    public String requestId() {
        return trace.requestId();
    }

    /** The name of the service in the model. */
    public String service() {
        return trace.service();
    }

    /** The name of the protocol, such as {@code awsJson1_1}. */
    public String protocol() {
        return trace.protocol();
    }

    /** The name of the operation in the model. */
    public String operation() {
        return trace.operation();
    }

    /** The headers of the request; they come from the caller and are not to be trusted. */
    public HttpHeaders headers() {
        return headers;
    }

    /** The other end of the connection, which may be a proxy; null if there is none, as in memory. */
    public @Nullable InetSocketAddress peer() {
        return peer;
    }

    /**
     * Who sent the request, as the authenticator of the service found out; null if nobody was asked, and where the operation lets
     * callers without credentials in.
     */
    public @Nullable CallerIdentity caller() {
        return caller;
    }

    /**
     * By when the request is to be answered, by the clock of the service. An asynchronous handler is cancelled then; one that blocks
     * may look at it.
     */
    public Instant deadline() {
        return deadline;
    }

    public Attributes attributes() {
        return attributes;
    }

    void identify(@Nullable CallerIdentity caller) {
        this.caller = caller;
    }

    /** Until the deadline, by a clock that nobody sets. */
    Duration timeLeft() {
        return timeToAnswer.minusNanos(trace.elapsedNanos());
    }
}
