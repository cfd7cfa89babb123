package io.smithy4j.server.jdk;

import com.sun.net.httpserver.HttpServer;
import io.smithy4j.http.HttpService;
import io.smithy4j.server.adapter.Drain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Listens on a port and hands requests to a service. Safe for use by several threads.
 *
 * <p>Before its first use this class sets system properties of the JDK's server, unless they are set: 40 s to receive a
 * request, 90 s from there to the end of the response, 200 header fields, no delay of small packets. They hold for the whole
 * JVM and are read once, so a program that starts the JDK's server before keeps its own.
 */
public final class JdkServer implements AutoCloseable {
    private final HttpServer server;

    private final Drain drain;

    private final RequestThreads threads;

    private final Duration stopGrace;

    private final AtomicBoolean closed = new AtomicBoolean();

    private JdkServer(HttpServer server, Drain drain, RequestThreads threads, Duration stopGrace) {
        this.server = server;
        this.drain = drain;
        this.threads = threads;
        this.stopGrace = stopGrace;
    }

    /**
     * Starts a server on 127.0.0.1, which nobody outside this machine can reach.
     *
     * @param port 0 for any that is free; {@link #port} tells it
     * @throws UncheckedIOException if the port cannot be used
     */
    public static JdkServer start(HttpService service, int port) {
        return builder(service).port(port).start();
    }

    public static JdkServerBuilder builder(HttpService service) {
        return new JdkServerBuilder(service);
    }

    static JdkServer start(JdkServerBuilder builder) {
        JvmDefaults.apply();
        InetSocketAddress address = new InetSocketAddress(builder.host, builder.port);
        HttpServer server;
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot listen on " + address + ": is the port in use?", e);
        }
        Drain drain = new Drain();
        RequestThreads threads = RequestThreads.of(builder.executor);
        server.setExecutor(threads.executor());
        server.createContext("/", new ServiceHandler(builder.service, drain, builder.maxBodyBytes));
        server.start();
        return new JdkServer(server, drain, threads, builder.stopGrace);
    }

    /** The port on which the server listens. */
    public int port() {
        return address().getPort();
    }

    /** Where the server listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /**
     * Stops: takes no more connections, lets requests that have arrived be answered as long as the grace lasts, then closes
     * all connections. Returns at once if there is nothing to wait for, and if the server is closed already. An interrupt ends
     * the waiting and is kept.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        drain.begin();
        // Closes the listening socket at once, but then sleeps through the whole delay even with nobody to wait for: so
        // it
        // sleeps elsewhere, and the second call ends it.
        Thread listening = new Thread(() -> server.stop(graceSeconds()), "smithy4j-server-stop");
        listening.setDaemon(true);
        listening.start();
        drain.await(stopGrace);
        server.stop(0);
        threads.shutDown();
    }

    private int graceSeconds() {
        return (int) Math.min(stopGrace.toSeconds() + 1, Integer.MAX_VALUE / 1000);
    }
}
