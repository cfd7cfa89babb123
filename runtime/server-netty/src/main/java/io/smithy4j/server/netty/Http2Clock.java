package io.smithy4j.server.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http2.Http2FrameCodec;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends HTTP/2 connections that have no request: those that are idle, and those of a server that stops. */
final class Http2Clock extends ChannelInboundHandlerAdapter {
    private static final long MOST_MILLIS = 100;

    private final Http2FrameCodec codec;

    private final Http2Streams streams;

    private final Limits limits;

    private long since = System.nanoTime();

    private boolean stopping;

    private @Nullable Future<?> tick;

    Http2Clock(Http2FrameCodec codec, Http2Streams streams, Limits limits) {
        this.codec = codec;
        this.streams = streams;
        this.limits = limits;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        context.pipeline().remove(HeadClock.NAME);
        // From here on each stream has its own say about how much of it is read.
        context.channel().config().setAutoRead(true);
        long period = Math.min(MOST_MILLIS, limits.tickMillis());
        tick = context.executor().scheduleAtFixedRate(() -> look(context), period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        Future<?> current = tick;
        if (current != null) {
            current.cancel(false);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        streams.connectionEnded();
        context.fireChannelInactive();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event == Stop.WHEN_IDLE) {
            stopping = true;
            look(context);
        } else if (event == Stop.NOW || event instanceof ChannelInputShutdownEvent) {
            // Says goodbye with a GOAWAY, and waits for the streams that are open.
            context.close();
        } else {
            super.userEventTriggered(context, event);
        }
    }

    private void look(ChannelHandlerContext context) {
        if (codec.connection().numActiveStreams() > 0) {
            since = System.nanoTime();
        } else if (stopping || System.nanoTime() - since > limits.idleTime().toNanos()) {
            context.close();
        }
    }
}
