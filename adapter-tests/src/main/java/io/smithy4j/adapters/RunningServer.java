package io.smithy4j.adapters;

import java.net.InetSocketAddress;

/** A service behind a socket. */
public interface RunningServer extends AutoCloseable {
    InetSocketAddress address();

    default int port() {
        return address().getPort();
    }

    /** Stops gracefully. */
    @Override
    void close();
}
