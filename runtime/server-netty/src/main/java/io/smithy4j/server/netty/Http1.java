package io.smithy4j.server.netty;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpServerUpgradeHandler;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http2.Http2CodecUtil;
import io.netty.util.AsciiString;

/** The handlers of an HTTP/1.1 connection. */
final class Http1 {
    // A request that asks for an upgrade is read whole first, so only small ones are granted it.
    private static final int UPGRADED_BODY = 64 * 1024;

    private Http1() {}

    static void serve(ChannelPipeline pipeline, Serving serving) {
        pipeline.addLast(
                decoder(serving.limits()), new HttpResponseEncoder(), new ExchangeHandler(serving, Framing.HTTP1));
    }

    /** As {@link #serve}, for connections that may go on in HTTP/2. */
    static void serveWithUpgrade(ChannelPipeline pipeline, Serving serving) {
        RequestDecoder decoder = decoder(serving.limits());
        HttpResponseEncoder encoder = new HttpResponseEncoder();
        ExchangeHandler exchanges = new ExchangeHandler(serving, Framing.HTTP1);
        HttpServerUpgradeHandler.SourceCodec leaving = context -> {
            context.pipeline().remove(decoder);
            context.pipeline().remove(encoder);
            context.pipeline().remove(exchanges);
        };
        HttpServerUpgradeHandler upgrade =
                new HttpServerUpgradeHandler(
                        leaving,
                        protocol -> AsciiString.contentEquals(Http2CodecUtil.HTTP_UPGRADE_PROTOCOL_NAME, protocol)
                                ? Http2.upgrade(serving)
                                : null,
                        UPGRADED_BODY,
                        DefaultHttpHeadersFactory.headersFactory(),
                        DefaultHttpHeadersFactory.trailersFactory(),
                        true) {
                    @Override
                    protected boolean shouldHandleUpgradeRequest(HttpRequest request) {
                        return isSmall(request);
                    }
                };
        pipeline.addLast(decoder, encoder, upgrade, exchanges);
    }

    private static boolean isSmall(HttpRequest request) {
        return request.decoderResult().isSuccess()
                && !request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)
                && !request.headers().contains(HttpHeaderNames.EXPECT)
                && HttpUtil.getContentLength(request, 0L) <= UPGRADED_BODY;
    }

    private static RequestDecoder decoder(Limits limits) {
        return new RequestDecoder(new HttpDecoderConfig()
                // Method and version come on top of the target.
                .setMaxInitialLineLength(limits.targetLength() + 64)
                .setMaxHeaderSize(limits.headerBytes())
                .setStrictLineParsing(true)
                .setAllowDuplicateContentLengths(false));
    }
}
