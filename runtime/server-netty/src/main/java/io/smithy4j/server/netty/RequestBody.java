package io.smithy4j.server.netty;

import io.netty.buffer.ByteBuf;
import io.smithy4j.http.HttpBody;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of one request, published as it arrives, and read from the socket only as far as the subscriber asks. On the loop. */
final class RequestBody implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
    // What is worth reading for nothing, to keep a connection.
    private static final long SHORT = 64 * 1024;

    private final Wire wire;

    private final Watch watch;

    private final Runnable want;

    private final Queue<ByteBuf> arrived = new ArrayDeque<>();

    private Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;

    private long demand;

    private long received;

    private OptionalLong length = OptionalLong.empty();

    private boolean complete;

    private boolean given;

    private boolean delivering;

    private boolean asked;

    private @Nullable IOException failure;

    private @Nullable Runnable whenDiscarded;

    RequestBody(Wire wire, Watch watch, Runnable want) {
        this.wire = wire;
        this.watch = watch;
        this.want = want;
    }

    /** Bytes if all are there; else a publisher, whose whole is worked on by {@code executor}. */
    HttpBody toHttpBody(OptionalLong declared, Executor executor) {
        length = declared;
        if (!complete) {
            return HttpBody.of(this, declared, executor);
        }
        given = true;
        if (received == 0) {
            return HttpBody.empty();
        }
        byte[] bytes = new byte[(int) received];
        int at = 0;
        for (ByteBuf part = arrived.poll(); part != null; part = arrived.poll()) {
            int size = part.readableBytes();
            part.readBytes(bytes, at, size);
            part.release();
            at += size;
        }
        return HttpBody.of(bytes);
    }

    void add(ByteBuf content, boolean last) {
        asked = false;
        received += content.readableBytes();
        watch.bodyArrived(received);
        complete |= last;
        if (given || !content.isReadable()) {
            content.release();
        } else {
            arrived.add(content);
        }
        deliver();
    }

    void fail(IOException cause) {
        if (!complete && failure == null) {
            failure = cause;
            watch.bodyArrived(received);
            deliver();
        }
    }

    boolean isComplete() {
        return complete;
    }

    /** Whether what is left is short enough to be read for the sake of the connection, or is wanted by somebody. */
    boolean endsSoon() {
        boolean wanted = subscriber != null && !given;
        return failure == null && (wanted || restIsShort());
    }

    boolean restIsShort() {
        return complete || (failure == null && length.isPresent() && length.getAsLong() - received <= SHORT);
    }

    /** Reads the rest for nothing, and then runs {@code then}. */
    void discardRest(Runnable then) {
        close();
        whenDiscarded = then;
        deliver();
    }

    /** Ends the body for whoever still reads it. */
    void close() {
        Flow.Subscriber<? super ByteBuffer> reader = given ? null : subscriber;
        release();
        if (reader != null) {
            reader.onError(new IOException("the request is answered"));
        }
    }

    private void release() {
        given = true;
        arrived.forEach(ByteBuf::release);
        arrived.clear();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> reader) {
        wire.onLoop(() -> {
            if (subscriber != null || given) {
                // Or whoever reads it would wait for ever.
                reader.onSubscribe(new EndedSubscription());
                reader.onError(new IOException("the body is read already, or the request is over"));
                return;
            }
            subscriber = reader;
            reader.onSubscribe(this);
            deliver();
        });
    }

    @Override
    public void request(long count) {
        wire.onLoop(() -> {
            demand = count > Long.MAX_VALUE - demand ? Long.MAX_VALUE : demand + count;
            deliver();
        });
    }

    @Override
    public void cancel() {
        wire.onLoop(() -> {
            if (whenDiscarded == null) {
                release();
            }
        });
    }

    private record EndedSubscription() implements Flow.Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }

    private void deliver() {
        if (delivering) {
            return;
        }
        delivering = true;
        try {
            while (step()) {
                // Each step may have made the next one possible.
            }
        } finally {
            delivering = false;
        }
    }

    private boolean step() {
        Flow.Subscriber<? super ByteBuffer> reader = subscriber;
        if (given) {
            return discard();
        }
        if (reader == null) {
            return false;
        }
        if (!arrived.isEmpty()) {
            if (demand == 0) {
                return false;
            }
            demand--;
            reader.onNext(copy(arrived.remove()));
            return true;
        }
        if (complete || failure != null) {
            given = true;
            if (complete) {
                reader.onComplete();
            } else {
                reader.onError(failure);
            }
            return false;
        }
        return demand > 0 && ask();
    }

    private boolean discard() {
        Runnable then = whenDiscarded;
        if (then == null) {
            return false;
        }
        if (complete || failure != null) {
            whenDiscarded = null;
            then.run();
            return false;
        }
        return ask();
    }

    // Whether something has arrived at once.
    private boolean ask() {
        if (asked) {
            return false;
        }
        asked = true;
        watch.bodyWanted();
        want.run();
        return !asked;
    }

    // The subscriber may keep what it gets for as long as it likes.
    private static ByteBuffer copy(ByteBuf part) {
        byte[] bytes = new byte[part.readableBytes()];
        part.readBytes(bytes);
        part.release();
        return ByteBuffer.wrap(bytes);
    }
}
