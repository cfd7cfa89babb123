package io.smithy4j.server.netty;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;

/** What a caller who waits for {@code 100 Continue} is told once somebody wants the body. */
final class Continue {
    private final ChannelHandlerContext context;

    private boolean open;

    Continue(ChannelHandlerContext context, HttpRequest head) {
        this.context = context;
        this.open = HttpUtil.is100ContinueExpected(head);
    }

    /** Whether the caller still waits. */
    boolean isOpen() {
        return open;
    }

    void meet() {
        if (open) {
            open = false;
            context.writeAndFlush(new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER));
        }
    }
}
