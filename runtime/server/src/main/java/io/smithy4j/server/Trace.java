package io.smithy4j.server;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What is known of one request, from its arrival on: for its answer, and for logs. Holds no word of the caller. */
final class Trace {
    // Stands in logs as long as nothing better is known.
    private static final String UNKNOWN = "-";

    private final String requestId = freshId();

    private final long arrivalNanos = System.nanoTime();

    private volatile String service = UNKNOWN;

    private volatile String protocol = UNKNOWN;

    private volatile String operation = UNKNOWN;

    private volatile String error = UNKNOWN;

    private volatile long bytesIn;

    // A name, and no secret: nobody gains anything by guessing it, and the secure source is one for all threads.
    private static String freshId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~(3L << 62)) | (1L << 63);
        return new UUID(high, low).toString();
    }

    void spoken(ServerProtocol in) {
        this.service = in.service();
        this.protocol = in.protocol();
    }

    void routed(String operation) {
        this.operation = operation;
    }

    void failed(@Nullable String error) {
        this.error = error == null ? UNKNOWN : error;
    }

    void received(OptionalLong bytes) {
        this.bytesIn = bytes.orElse(-1);
    }

    String requestId() {
        return requestId;
    }

    String service() {
        return service;
    }

    String protocol() {
        return protocol;
    }

    String operation() {
        return operation;
    }

    String error() {
        return error;
    }

    /** The bytes of the body; -1 if it is a stream that did not declare them. */
    long bytesIn() {
        return bytesIn;
    }

    long elapsedNanos() {
        return System.nanoTime() - arrivalNanos;
    }
}
