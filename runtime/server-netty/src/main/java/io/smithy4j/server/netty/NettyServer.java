package io.smithy4j.server.netty;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.smithy4j.http.HttpService;
import io.smithy4j.server.adapter.Drain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Listens on a port and hands requests to a service, over HTTP/1.1 and HTTP/2. Safe for use by several threads. */
public final class NettyServer implements AutoCloseable {
    private final Channel listening;

    private final EventLoopGroup loops;

    private final Connections connections;

    private final Drain drain;

    private final RequestThreads threads;

    private final Duration stopGrace;

    private final InetSocketAddress address;

    private final AtomicBoolean closed = new AtomicBoolean();

    private NettyServer(
            Channel listening,
            EventLoopGroup loops,
            Connections connections,
            Drain drain,
            RequestThreads threads,
            Duration stopGrace) {
        this.listening = listening;
        this.loops = loops;
        this.connections = connections;
        this.drain = drain;
        this.threads = threads;
        this.stopGrace = stopGrace;
        this.address = (InetSocketAddress) listening.localAddress();
    }

    /**
     * Starts a server on 127.0.0.1, which nobody outside this machine can reach.
     *
     * @param port 0 for any that is free; {@link #port} tells it
     * @throws UncheckedIOException if the port cannot be used
     */
    public static NettyServer start(HttpService service, int port) {
        return builder(service).port(port).start();
    }

    public static NettyServerBuilder builder(HttpService service) {
        return new NettyServerBuilder(service);
    }

    static NettyServer start(NettyServerBuilder builder) {
        Limits limits = new Limits(builder);
        Drain drain = new Drain();
        RequestThreads threads = RequestThreads.of(builder.executor);
        Serving serving = new Serving(
                builder.service,
                limits,
                builder.onEventLoops ? Runnable::run : threads.executor(),
                builder.onEventLoops ? Runnable::run : threads.admitted(),
                threads.admitted(),
                drain);
        Connections connections = new Connections(limits.connections());
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(
                builder.eventLoops, new DefaultThreadFactory("smithy4j-netty", true), NioIoHandler.newFactory());
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childOption(ChannelOption.AUTO_READ, false)
                .childHandler(new ConnectionInitializer(serving, connections, builder.tls));
        InetSocketAddress wanted = new InetSocketAddress(builder.host, builder.port);
        ChannelFuture bound = bootstrap.bind(wanted).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            threads.shutDown();
            throw new UncheckedIOException(
                    "the server cannot listen on " + wanted + ": is the port in use?", new IOException(bound.cause()));
        }
        return new NettyServer(bound.channel(), loops, connections, drain, threads, builder.stopGrace);
    }

    /** The port on which the server listens. */
    public int port() {
        return address.getPort();
    }

    /** Where the server listens. */
    public InetSocketAddress address() {
        return address;
    }

    /**
     * Stops: takes no more connections, lets requests that have arrived be answered as long as the grace lasts, then closes all
     * connections. Over HTTP/2, callers are told to go away as soon as they have no request under way, or when half of the grace is
     * over. Returns at once if there is nothing to wait for, and if the server is closed already. An interrupt ends the waiting
     * and is kept.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        listening.close().awaitUninterruptibly();
        drain.begin();
        connections.announceStop(stopGrace);
        drain.await(stopGrace);
        connections.close();
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly();
        threads.shutDown();
    }
}
