package io.smithy4j.server.jdk;

import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpService;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Settings of a {@link JdkServer}. Not safe for use by several threads. */
public final class JdkServerBuilder {
    final HttpService service;

    String host = "127.0.0.1";

    int port;

    @Nullable
    Executor executor;

    long maxBodyBytes = HttpRequest.DEFAULT_BODY_LIMIT;

    Duration stopGrace = Duration.ofSeconds(10);

    JdkServerBuilder(HttpService service) {
        this.service = service;
    }

    /** The port to listen on; 0, any that is free, if not set. */
    public JdkServerBuilder port(int port) {
        this.port = port;
        return this;
    }

    /**
     * The address to listen on, as a name or a number: 127.0.0.1 if not set. {@code 0.0.0.0} is every interface of the
     * machine; the server has neither TLS nor authentication of its own.
     */
    public JdkServerBuilder host(String host) {
        this.host = host;
        return this;
    }

    /**
     * Runs requests, handlers included. It is not shut down with the server. If not set, the server has up to 512 threads of
     * its own. Have more threads than the service takes requests on at once, or the others wait instead of being turned away.
     */
    public JdkServerBuilder executor(Executor executor) {
        this.executor = executor;
        return this;
    }

    /**
     * The most bytes of a body to accept where it is read as a whole, unless the service has a limit of its own: 2 MiB if not
     * set. A body that is itself a member of an input is a stream in the hands of the handler, and has no limit but the
     * handler's.
     */
    public JdkServerBuilder maxBodyBytes(long bytes) {
        this.maxBodyBytes = bytes;
        return this;
    }

    /** How long {@link JdkServer#close} waits for requests under way: 10 s if not set. */
    public JdkServerBuilder stopGrace(Duration grace) {
        this.stopGrace = grace;
        return this;
    }

    /**
     * Starts the server.
     *
     * @throws java.io.UncheckedIOException if the port cannot be used
     */
    public JdkServer start() {
        return JdkServer.start(this);
    }
}
