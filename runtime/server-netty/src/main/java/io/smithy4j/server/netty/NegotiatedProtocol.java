package io.smithy4j.server.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.ApplicationProtocolNegotiationHandler;

/** Serves what was agreed upon with TLS. */
final class NegotiatedProtocol extends ApplicationProtocolNegotiationHandler {
    private final Serving serving;

    NegotiatedProtocol(Serving serving) {
        super(ApplicationProtocolNames.HTTP_1_1);
        this.serving = serving;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        super.channelActive(context);
        context.read();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        super.channelReadComplete(context);
        context.read();
    }

    @Override
    protected void configurePipeline(ChannelHandlerContext context, String protocol) {
        if (protocol.equals(ApplicationProtocolNames.HTTP_2)) {
            Http2.serve(context.pipeline(), serving);
        } else {
            Http1.serve(context.pipeline(), serving);
        }
    }
}
