package io.smithy4j.server;

import io.smithy4j.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/** A request that has been read as far as the pipeline reads it. */
final class Received {
    private static final byte[] NOT_READ = {};

    private final HttpRequest request;

    private final byte @Nullable [] wire;

    private final byte[] body;

    /** Takes the request without the encodings that were undone, its body as it came, and without them. */
    Received(HttpRequest request, byte @Nullable [] wire, byte[] body) {
        this.request = request;
        this.wire = wire;
        this.body = body;
    }

    /** A request whose body is the handler's to read. */
    static Received streaming(HttpRequest request) {
        return new Received(request, null, NOT_READ);
    }

    HttpRequest request() {
        return request;
    }

    /** The body as it came; null if it is streamed. */
    byte @Nullable [] wire() {
        return wire;
    }

    /** The body to decode; empty if it is streamed. */
    byte[] body() {
        return body;
    }
}
