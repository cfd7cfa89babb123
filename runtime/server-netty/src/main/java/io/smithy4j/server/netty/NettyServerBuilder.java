package io.smithy4j.server.netty;

import io.netty.handler.ssl.SslContext;
import io.smithy4j.http.HttpRequest;
import io.smithy4j.http.HttpService;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Settings of a {@link NettyServer}. Not safe for use by several threads. */
public final class NettyServerBuilder {
    final HttpService service;

    String host = "127.0.0.1";

    int port;

    @Nullable
    Executor executor;

    boolean onEventLoops;

    @Nullable
    SslContext tls;

    int eventLoops;

    long maxBodyBytes = HttpRequest.DEFAULT_BODY_LIMIT;

    int maxHeaderBytes = 16 * 1024;

    int maxHeaderCount = 100;

    int maxTargetLength = 8 * 1024;

    Duration headerTimeout = Duration.ofSeconds(10);

    Duration bodyTimeout = Duration.ofSeconds(30);

    Duration writeTimeout = Duration.ofSeconds(30);

    Duration idleTimeout = Duration.ofSeconds(60);

    int maxConnections = 1024;

    int maxConcurrentStreams = 100;

    int maxResets = 200;

    Duration stopGrace = Duration.ofSeconds(10);

    NettyServerBuilder(HttpService service) {
        this.service = service;
    }

    /** The port to listen on; 0, any that is free, if not set. */
    public NettyServerBuilder port(int port) {
        this.port = port;
        return this;
    }

    /**
     * The address to listen on, as a name or a number: 127.0.0.1 if not set. {@code 0.0.0.0} is every interface of the
     * machine; the server has no authentication of its own, and TLS only with {@link #tls}.
     */
    public NettyServerBuilder host(String host) {
        this.host = host;
        return this;
    }

    /**
     * Runs requests, handlers included; one that refuses a request has it answered with 503. It is not shut down with the server.
     * If not set, the server has up to 256 threads of its own, and lets 1,024 requests wait for one.
     */
    public NettyServerBuilder executor(Executor executor) {
        this.executor = executor;
        return this;
    }

    /**
     * Calls the service on event loops, without a change of thread: for services whose handlers all answer with stages and never
     * block, neither to work nor to read a streamed body. A handler that blocks stops every connection of its loop. The executor
     * then only reads the streams of answers.
     */
    public NettyServerBuilder handlersNeverBlock() {
        this.onEventLoops = true;
        return this;
    }

    /**
     * Serves TLS only. HTTP/2 is spoken if the context negotiates {@code h2} by ALPN; without a context, with callers that know of it
     * or ask for an upgrade.
     */
    public NettyServerBuilder tls(SslContext context) {
        this.tls = context;
        return this;
    }

    /** How many threads serve the sockets: twice the number of processors if not set. */
    public NettyServerBuilder eventLoops(int count) {
        this.eventLoops = count;
        return this;
    }

    /**
     * The most bytes of a body to accept where it is read as a whole: 2 MiB if not set, beyond it 413. A body that is itself a member
     * of an input is a stream in the hands of the handler, and has no limit but the handler's.
     */
    public NettyServerBuilder maxBodyBytes(long bytes) {
        this.maxBodyBytes = bytes;
        return this;
    }

    /** The most bytes of all header fields of a request: 16 KiB if not set, beyond it 431. */
    public NettyServerBuilder maxHeaderBytes(int bytes) {
        this.maxHeaderBytes = bytes;
        return this;
    }

    /** The most header fields of a request: 100 if not set, beyond it 431. */
    public NettyServerBuilder maxHeaderCount(int count) {
        this.maxHeaderCount = count;
        return this;
    }

    /** The most characters of a request's target: 8 KiB if not set, beyond it 414. */
    public NettyServerBuilder maxTargetLength(int length) {
        this.maxTargetLength = length;
        return this;
    }

    /** How long a request line and its headers may take from their first byte, and a connection to its first request: 10 s if not set, then 408. */
    public NettyServerBuilder headerTimeout(Duration timeout) {
        this.headerTimeout = timeout;
        return this;
    }

    /**
     * How long a body may keep the server waiting in all, beside a second for each KiB that it brings: 30 s if not set, then 408. Time
     * in which the handler does not want more of it does not count.
     */
    public NettyServerBuilder bodyTimeout(Duration timeout) {
        this.bodyTimeout = timeout;
        return this;
    }

    /** How long a caller may take nothing of an answer that is there: 30 s if not set, then it is cut. */
    public NettyServerBuilder writeTimeout(Duration timeout) {
        this.writeTimeout = timeout;
        return this;
    }

    /** How long a connection may have no request: 60 s if not set, then it is closed. */
    public NettyServerBuilder idleTimeout(Duration timeout) {
        this.idleTimeout = timeout;
        return this;
    }

    /** The most connections at a time: 1,024 if not set; one more is answered with 503 at once. */
    public NettyServerBuilder maxConnections(int count) {
        this.maxConnections = count;
        return this;
    }

    /** The most requests of one HTTP/2 connection at a time: 100 if not set. Over HTTP/1.1 it is always one. */
    public NettyServerBuilder maxConcurrentStreams(int count) {
        this.maxConcurrentStreams = count;
        return this;
    }

    /** The most requests that one HTTP/2 connection may take back within 30 s: 200 if not set, then it is closed. */
    public NettyServerBuilder maxResets(int count) {
        this.maxResets = count;
        return this;
    }

    /** How long {@link NettyServer#close} waits for requests under way: 10 s if not set. */
    public NettyServerBuilder stopGrace(Duration grace) {
        this.stopGrace = grace;
        return this;
    }

    /**
     * Starts the server.
     *
     * @throws java.io.UncheckedIOException if the port cannot be used
     */
    public NettyServer start() {
        return NettyServer.start(this);
    }
}
