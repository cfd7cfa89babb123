package io.smithy4j.server.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownReadComplete;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection after its last answer. To close a socket with unread bytes resets it, and the caller may lose the answer before
 * it is read: so first only our side is closed, and what still comes is thrown away for a while (RFC 9112, section 9.6).
 */
final class LingeringClose extends ChannelInboundHandlerAdapter {
    static final long MOST_MILLIS = 2000;

    private LingeringClose() {}

    static void begin(ChannelHandlerContext context) {
        if (!context.channel().isActive()) {
            return;
        }
        if (!(context.channel() instanceof DuplexChannel channel)
                || context.pipeline().get(SslHandler.class) != null) {
            context.close();
            return;
        }
        if (channel.isInputShutdown()) {
            channel.close();
            return;
        }
        context.pipeline().addFirst(new LingeringClose());
        channel.shutdownOutput();
        channel.eventLoop().schedule(() -> channel.close(), MOST_MILLIS, TimeUnit.MILLISECONDS);
        channel.config().setAutoRead(true);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        // Nobody behind is to hear of it.
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownReadComplete) {
            context.close();
        }
    }
}
