package io.smithy4j.server.netty;

import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequestDecoder;

/** Netty's decoder, without its leniency where two servers may read one request differently. */
final class RequestDecoder extends HttpRequestDecoder {
    RequestDecoder(HttpDecoderConfig config) {
        super(config);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        // Who put both there wants somebody to take the wrong one: RFC 9112, section 6.1.
        throw new IllegalArgumentException("both content-length and transfer-encoding");
    }
}
