package io.smithy4j.server.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Hands decoded messages on one by one, as they are wanted: one read of a socket may hold several requests, or many chunks. Reads from
 * the socket only if something is wanted that is not there. On the loop.
 */
final class Inbox {
    private final ChannelHandlerContext context;

    private final Consumer<Object> taker;

    private final Queue<Object> messages = new ArrayDeque<>();

    private boolean wanted;

    private boolean handing;

    private boolean reading;

    Inbox(ChannelHandlerContext context, Consumer<Object> taker) {
        this.context = context;
        this.taker = taker;
    }

    void add(Object message) {
        messages.add(message);
        hand();
    }

    /** Asks for one message more. */
    void want() {
        wanted = true;
        hand();
    }

    /** What the socket gave is decoded. */
    void readComplete() {
        reading = false;
        hand();
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    void clear() {
        wanted = false;
        messages.forEach(ReferenceCountUtil::release);
        messages.clear();
    }

    // Not by recursion: a thousand small requests may be there at once.
    private void hand() {
        if (handing) {
            return;
        }
        handing = true;
        try {
            while (wanted && !messages.isEmpty()) {
                wanted = false;
                taker.accept(messages.remove());
            }
        } finally {
            handing = false;
        }
        if (wanted && !reading) {
            reading = true;
            context.read();
        }
    }
}
