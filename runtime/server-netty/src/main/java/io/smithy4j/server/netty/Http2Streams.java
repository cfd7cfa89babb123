package io.smithy4j.server.netty;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http2.Http2StreamFrameToHttpObjectCodec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The open streams of one HTTP/2 connection, each a channel that carries one request. On the loop. */
final class Http2Streams extends ChannelInitializer<Channel> {
    /** What streams are told when their connection has ended. */
    static final Object CONNECTION_ENDED = new Object();

    private final Serving serving;

    private final Set<Channel> open = new HashSet<>();

    Http2Streams(Serving serving) {
        this.serving = serving;
    }

    @Override
    protected void initChannel(Channel stream) {
        open.add(stream);
        stream.closeFuture().addListener(done -> open.remove(stream));
        stream.config().setAutoRead(false);
        stream.pipeline()
                .addLast(new Http2StreamFrameToHttpObjectCodec(true), new ExchangeHandler(serving, Framing.HTTP2));
    }

    /** Netty closes a stream only when all that has arrived is read, and somebody who is behind would never hear of it. */
    void connectionEnded() {
        List.copyOf(open).forEach(stream -> stream.pipeline().fireUserEventTriggered(CONNECTION_ENDED));
    }
}
