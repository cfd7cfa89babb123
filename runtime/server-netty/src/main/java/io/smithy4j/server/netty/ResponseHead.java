package io.smithy4j.server.netty;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import io.smithy4j.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Status and headers of an answer, as Netty has them. */
final class ResponseHead {
    private ResponseHead() {}

    /** The headers but for those of the framing. They are checked already: see {@link io.smithy4j.http.HttpHeaders.Builder}. */
    static HttpHeaders headers(HttpResponse response) {
        HttpHeaders headers =
                DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders();
        response.headers().forEach((name, value) -> {
            if (!isFraming(name)) {
                // Netty would write what is beyond ASCII as question marks.
                headers.add(name, new AsciiString(value.getBytes(StandardCharsets.ISO_8859_1), false));
            }
        });
        if (!headers.contains(HttpHeaderNames.DATE)) {
            headers.set(HttpHeaderNames.DATE, DateHeader.now());
        }
        return headers;
    }

    static FullHttpResponse refusal(int status) {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status), Unpooled.EMPTY_BUFFER);
        response.headers()
                .set(HttpHeaderNames.CONTENT_LENGTH, "0")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(HttpHeaderNames.DATE, DateHeader.now());
        return response;
    }

    // Framing belongs to whoever writes the bytes: a second opinion on it is how responses get split.
    private static boolean isFraming(String name) {
        return name.equalsIgnoreCase("content-length") || name.equalsIgnoreCase("transfer-encoding");
    }
}
