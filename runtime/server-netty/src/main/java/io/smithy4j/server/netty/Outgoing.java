package io.smithy4j.server.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalLong;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The body of one answer on its way out: takes it part by part from any thread, and tells when there is room for more. */
final class Outgoing {
    /** How much is written in one piece. */
    static final int SLICE = 64 * 1024;

    // How much may wait for the caller to take it.
    private static final long ROOM = 4 * SLICE;

    private static final Logger LOGGER = System.getLogger(NettyServer.class.getName());

    private final Wire wire;

    private final OptionalLong length;

    private final Watch watch;

    private final Consumer<Boolean> ended;

    private final AtomicLong underWay = new AtomicLong();

    private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();

    private volatile boolean over;

    private volatile Runnable release = () -> {};

    private long taken;

    /** Takes the length that was announced, and what to do once the body is sent: whole, or not. */
    Outgoing(Wire wire, OptionalLong length, Watch watch, Consumer<Boolean> ended) {
        this.wire = wire;
        this.length = length;
        this.watch = watch;
        this.ended = ended;
    }

    /** What to do with the source if the caller does not want the rest. */
    void whenGivenUp(Runnable action) {
        release = action;
        if (over) {
            action.run();
        }
    }

    boolean isOver() {
        return over;
    }

    void send(ByteBuf part) {
        underWay.addAndGet(part.readableBytes());
        onLoop(() -> write(part), part);
    }

    /** Runs {@code resume} once there is room for another part; at once if there is. */
    void whenRoom(Runnable resume) {
        waiting.set(resume);
        if (underWay.get() < ROOM) {
            resume();
        }
    }

    void end() {
        onLoop(this::writeEnd, null);
    }

    /** The body cannot be sent to its end. */
    void fail(Throwable cause) {
        LOGGER.log(Level.DEBUG, "an answer could not be sent", cause);
        onLoop(() -> end(false), null);
    }

    /** Sends bytes that are all there, in slices, so that a slow caller is seen to take them. */
    void sendAll(byte[] bytes) {
        for (int at = 0; at < bytes.length; at += SLICE) {
            int size = Math.min(SLICE, bytes.length - at);
            taken += size;
            watched(wire.context().write(new DefaultHttpContent(Unpooled.wrappedBuffer(bytes, at, size))), 0);
        }
        writeEnd();
    }

    private void write(ByteBuf part) {
        int size = part.readableBytes();
        taken += size;
        if (over || taken > length.orElse(taken)) {
            part.release();
            fail(new IOException("the body is longer than it declared"));
            return;
        }
        watched(wire.context().writeAndFlush(new DefaultHttpContent(part)), size);
    }

    private void writeEnd() {
        if (over) {
            return;
        }
        if (taken < length.orElse(taken)) {
            fail(new IOException("the body ended after " + taken + " of " + length.getAsLong() + " bytes"));
            return;
        }
        ChannelFuture last = wire.context().writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT);
        watched(last, 0);
        last.addListener(done -> end(done.isSuccess()));
    }

    private void watched(ChannelFuture writing, int size) {
        watch.writing(writing);
        writing.addListener(done -> {
            if (!done.isSuccess()) {
                fail(done.cause());
            }
            if (underWay.addAndGet(-size) < ROOM / 2) {
                resume();
            }
        });
    }

    private void resume() {
        Runnable resume = waiting.getAndSet(null);
        if (resume != null) {
            resume.run();
        }
    }

    private void end(boolean whole) {
        if (over) {
            return;
        }
        over = true;
        if (!whole) {
            release.run();
        }
        ended.accept(whole);
    }

    private void onLoop(Runnable action, @Nullable ByteBuf part) {
        try {
            wire.onLoop(action);
        } catch (RejectedExecutionException closed) {
            over = true;
            if (part != null) {
                part.release();
            }
        }
    }
}
