package io.smithy4j.server.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2Error;
import java.util.concurrent.TimeUnit;

/** How the two versions of HTTP begin and end what a channel carries: many requests, or one. */
enum Framing {
    HTTP1 {
        @Override
        boolean mayGoOn(HttpRequest request) {
            return HttpUtil.isKeepAlive(request);
        }

        @Override
        void end(ChannelHandlerContext context) {
            LingeringClose.begin(context);
        }

        @Override
        void cut(ChannelHandlerContext context) {
            context.close();
        }
    },

    HTTP2 {
        @Override
        boolean mayGoOn(HttpRequest request) {
            return false;
        }

        @Override
        void end(ChannelHandlerContext context) {
            // The caller may stop sending: RFC 9113, section 8.1. But some, such as the JDK's before 24, read the
            // answer only after
            // they have sent all, so what comes is thrown away for a while.
            context.executor()
                    .schedule(
                            () -> reset(context, Http2Error.NO_ERROR),
                            LingeringClose.MOST_MILLIS,
                            TimeUnit.MILLISECONDS);
        }

        @Override
        void cut(ChannelHandlerContext context) {
            reset(context, Http2Error.INTERNAL_ERROR);
        }
    };

    /** Whether another request may come after this one. */
    abstract boolean mayGoOn(HttpRequest request);

    /** Ends the channel after a whole answer. */
    abstract void end(ChannelHandlerContext context);

    /** Ends the channel so that the caller sees that the answer is not whole. */
    abstract void cut(ChannelHandlerContext context);

    private static void reset(ChannelHandlerContext context, Http2Error error) {
        if (context.channel().isActive()) {
            context.writeAndFlush(new DefaultHttp2ResetFrame(error));
        }
    }
}
