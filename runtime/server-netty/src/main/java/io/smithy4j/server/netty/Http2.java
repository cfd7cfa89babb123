package io.smithy4j.server.netty;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpServerUpgradeHandler;
import io.netty.handler.codec.http2.Http2FrameCodec;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2ServerUpgradeCodec;
import io.netty.handler.codec.http2.Http2Settings;

/** The handlers of an HTTP/2 connection: each of its streams is a channel that carries one request. */
final class Http2 {
    private Http2() {}

    static void serve(ChannelPipeline pipeline, Serving serving) {
        Http2FrameCodec codec = codec(serving.limits());
        Http2Streams streams = new Http2Streams(serving);
        pipeline.addLast(codec, new Http2MultiplexHandler(streams), new Http2Clock(codec, streams, serving.limits()));
    }

    /** Goes on with a connection that began in HTTP/1.1. */
    static HttpServerUpgradeHandler.UpgradeCodec upgrade(Serving serving) {
        Http2FrameCodec codec = codec(serving.limits());
        Http2Streams streams = new Http2Streams(serving);
        return new Http2ServerUpgradeCodec(
                codec, new Http2MultiplexHandler(streams), new Http2Clock(codec, streams, serving.limits()));
    }

    private static Http2FrameCodec codec(Limits limits) {
        return Http2FrameCodecBuilder.forServer()
                .initialSettings(Http2Settings.defaultSettings()
                        .maxConcurrentStreams(limits.concurrentStreams())
                        .maxHeaderListSize(limits.headerBytes()))
                .decoderEnforceMaxRstFramesPerWindow(limits.resets(), Limits.RESET_WINDOW_SECONDS)
                .validateRequiredPseudoHeaders(true)
                .build();
    }
}
