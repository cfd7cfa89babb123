package io.smithy4j.server.netty;

import java.time.Duration;

/** What a server puts up with; see {@link NettyServerBuilder} for each. */
record Limits(
        long bodyBytes,
        int headerBytes,
        int headerCount,
        int targetLength,
        Duration headerTime,
        Duration bodyTime,
        Duration writeTime,
        Duration idleTime,
        int connections,
        int concurrentStreams,
        int resets) {
    /** The window in which {@link #resets} are counted. */
    static final int RESET_WINDOW_SECONDS = 30;

    Limits(NettyServerBuilder builder) {
        this(
                builder.maxBodyBytes,
                builder.maxHeaderBytes,
                builder.maxHeaderCount,
                builder.maxTargetLength,
                builder.headerTimeout,
                builder.bodyTimeout,
                builder.writeTimeout,
                builder.idleTimeout,
                builder.maxConnections,
                builder.maxConcurrentStreams,
                builder.maxResets);
    }

    /** How often to look whether one of the times is over. */
    long tickMillis() {
        long shortest = Math.min(
                Math.min(headerTime.toMillis(), bodyTime.toMillis()),
                Math.min(writeTime.toMillis(), idleTime.toMillis()));
        return Math.max(10, Math.min(1000, shortest / 4));
    }
}
