package io.smithy4j.server.netty;

import io.netty.channel.ChannelHandlerContext;

/** The end of a connection or stream at which one handler stands. */
record Wire(ChannelHandlerContext context, Framing framing, Serving serving) {
    void end() {
        framing.end(context);
    }

    void cut() {
        framing.cut(context);
    }

    /** Runs now if this is the loop, else soon. */
    void onLoop(Runnable action) {
        if (context.executor().inEventLoop()) {
            action.run();
        } else {
            context.executor().execute(action);
        }
    }
}
