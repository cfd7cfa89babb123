package io.smithy4j.server.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends HTTP/1.1 connections that take too long for the head of a request, or have none. Sees bytes, before any decoder. */
final class HeadClock extends ChannelInboundHandlerAdapter {
    static final String NAME = "head-clock";

    /** What is told to the handlers behind, if a head that has begun takes too long. */
    static final Object LATE = new Object();

    private enum State {
        NEW,
        IDLE,
        HEAD,
        BUSY
    }

    private final Limits limits;

    private State state = State.NEW;

    private boolean begun;

    private long since = System.nanoTime();

    private @Nullable Future<?> tick;

    HeadClock(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        long period = limits.tickMillis();
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
    public void channelRead(ChannelHandlerContext context, Object message) {
        begun = true;
        if (state == State.IDLE) {
            state = State.HEAD;
            since = System.nanoTime();
        }
        context.fireChannelRead(message);
    }

    /** A head is read, and its request under way. */
    void pause() {
        state = State.BUSY;
    }

    /** The next head may come. */
    void awaitHead() {
        state = State.IDLE;
        since = System.nanoTime();
    }

    /** Whether nothing of a request has arrived. */
    boolean isQuiet() {
        return state == State.IDLE || (state == State.NEW && !begun);
    }

    private void look(ChannelHandlerContext context) {
        long waited = System.nanoTime() - since;
        if (state == State.IDLE && waited > limits.idleTime().toNanos()) {
            context.close();
        } else if ((state == State.NEW || state == State.HEAD)
                && waited > limits.headerTime().toNanos()) {
            state = State.BUSY;
            if (begun) {
                context.fireUserEventTriggered(LATE);
            } else {
                context.close();
            }
        }
    }
}
