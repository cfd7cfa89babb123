package io.smithy4j.server.netty;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslContext;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets a connection in, and finds out what it speaks. */
final class ConnectionInitializer extends ChannelInitializer<SocketChannel> {
    private static final byte[] TOO_MANY =
            "HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Serving serving;

    private final Connections connections;

    private final @Nullable SslContext tls;

    ConnectionInitializer(Serving serving, Connections connections, @Nullable SslContext tls) {
        this.serving = serving;
        this.connections = connections;
        this.tls = tls;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        if (!connections.admit(channel)) {
            if (tls == null) {
                channel.writeAndFlush(Unpooled.wrappedBuffer(TOO_MANY)).addListener(ChannelFutureListener.CLOSE);
            } else {
                channel.close();
            }
            return;
        }
        ChannelPipeline pipeline = channel.pipeline();
        if (tls != null) {
            pipeline.addLast(tls.newHandler(channel.alloc()));
        }
        pipeline.addLast(HeadClock.NAME, new HeadClock(serving.limits()));
        pipeline.addLast(tls == null ? new PrefaceDetector(serving) : new NegotiatedProtocol(serving));
    }
}
