package io.smithy4j.benchmarks.server;

/** A server that listens on a port of this machine. */
record Served(int port, Runnable stop) implements AutoCloseable {
    @Override
    public void close() {
        stop.run();
    }
}
