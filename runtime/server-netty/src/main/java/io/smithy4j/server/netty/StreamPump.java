package io.smithy4j.server.netty;

import io.netty.buffer.ByteBuf;
import io.smithy4j.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Sends a stream: a thread of the executor waits for the stream, but never for the caller. */
final class StreamPump implements Runnable {
    private static final int CHUNK = 16 * 1024;

    private final HttpBody body;

    private final Outgoing out;

    private final Wire wire;

    private @Nullable InputStream stream;

    StreamPump(HttpBody body, Outgoing out, Wire wire) {
        this.body = body;
        this.out = out;
        this.wire = wire;
    }

    void start() {
        try {
            wire.serving().streams().execute(this);
        } catch (RejectedExecutionException refused) {
            body.discard();
            out.fail(refused);
        }
    }

    @Override
    public void run() {
        if (out.isOver()) {
            return;
        }
        try {
            InputStream in = opened();
            ByteBuf chunk = wire.context().alloc().buffer(CHUNK);
            int count;
            try {
                count = chunk.writeBytes(in, CHUNK);
            } catch (Throwable failure) {
                chunk.release();
                throw failure;
            }
            if (count >= 0) {
                out.send(chunk);
                // Another task each time, so that endless streams share the threads.
                out.whenRoom(this::start);
            } else {
                chunk.release();
                in.close();
                out.end();
            }
        } catch (Throwable failure) {
            out.fail(failure);
        }
    }

    private InputStream opened() {
        InputStream current = stream;
        if (current == null) {
            InputStream opening = body.asInputStream();
            stream = opening;
            out.whenGivenUp(() -> wire.serving().aside(() -> close(opening)));
            return opening;
        }
        return current;
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // Nobody wants the rest of the stream, so nobody misses it.
        }
    }
}
