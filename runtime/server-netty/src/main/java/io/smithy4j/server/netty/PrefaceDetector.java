package io.smithy4j.server.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http2.Http2CodecUtil;
import java.util.List;

/** Tells callers that begin with the preface of HTTP/2 from those that speak HTTP/1.1. */
final class PrefaceDetector extends ByteToMessageDecoder {
    private final Serving serving;

    private final ByteBuf preface = Http2CodecUtil.connectionPrefaceBuf();

    PrefaceDetector(Serving serving) {
        this.serving = serving;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        super.channelActive(context);
        context.read();
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        int known = Math.min(in.readableBytes(), preface.readableBytes());
        boolean mayBe = ByteBufUtil.equals(in, in.readerIndex(), preface, preface.readerIndex(), known);
        if (!mayBe) {
            Http1.serveWithUpgrade(context.pipeline(), serving);
            context.pipeline().remove(this);
        } else if (known == preface.readableBytes()) {
            Http2.serve(context.pipeline(), serving);
            context.pipeline().remove(this);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        // Who hangs up here has said less than what tells the two apart, and that is no request.
        if (event == HeadClock.LATE || event instanceof ChannelInputShutdownEvent) {
            context.close();
        } else {
            super.userEventTriggered(context, event);
        }
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext context) {
        preface.release();
    }
}
