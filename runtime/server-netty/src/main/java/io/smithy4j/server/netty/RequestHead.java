package io.smithy4j.server.netty;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.smithy4j.http.HttpRequestBuilder;
import java.net.InetSocketAddress;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Netty's head of a request as ours. */
final class RequestHead {
    // What Netty's translation of HTTP/2 adds for its own use.
    private static final String ADDED = "x-http2-";

    private RequestHead() {}

    /** The status with which to refuse the request at once; 0 if it may go on. */
    static int refusal(HttpRequest head, Wire wire) {
        Limits limits = wire.serving().limits();
        if (head.decoderResult().isFailure()) {
            Throwable cause = head.decoderResult().cause();
            return cause instanceof TooLongHttpLineException
                    ? 414
                    : cause instanceof TooLongHttpHeaderException ? 431 : 400;
        }
        if (head.uri().length() > limits.targetLength()) {
            return 414;
        }
        if (head.headers().size() > limits.headerCount()) {
            return 431;
        }
        String expected = head.headers().get(HttpHeaderNames.EXPECT);
        if (expected != null && !expected.equalsIgnoreCase("100-continue")) {
            return 417;
        }
        return wire.framing() == Framing.HTTP1 ? refusalOfHttp1(head) : 0;
    }

    private static int refusalOfHttp1(HttpRequest head) {
        if (head.protocolVersion().majorVersion() != 1) {
            return 505;
        }
        int hosts = head.headers().getAll(HttpHeaderNames.HOST).size();
        if (hosts > 1 || (hosts == 0 && head.protocolVersion().minorVersion() > 0)) {
            return 400;
        }
        List<String> codings = head.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        boolean chunked = codings.size() == 1 && codings.get(0).trim().equalsIgnoreCase("chunked");
        return codings.isEmpty() || (chunked && head.protocolVersion().minorVersion() > 0) ? 0 : 400;
    }

    /**
     * The request.
     *
     * @throws IllegalArgumentException if request line or headers have what HTTP does not allow there
     */
    static io.smithy4j.http.HttpRequest message(HttpRequest head, RequestBody body, Wire wire) {
        Serving serving = wire.serving();
        Target target = Target.of(head.uri());
        HttpRequestBuilder request = io.smithy4j.http.HttpRequest.builder(
                        head.method().name(), target.path())
                .query(target.query())
                .peer((InetSocketAddress) wire.context().channel().remoteAddress())
                .bodyLimit(serving.limits().bodyBytes());
        Iterator<Map.Entry<CharSequence, CharSequence>> fields = head.headers().iteratorCharSequence();
        while (fields.hasNext()) {
            Map.Entry<CharSequence, CharSequence> field = fields.next();
            String name = field.getKey().toString();
            if (wire.framing() == Framing.HTTP1 || !isOfTheTranslation(name)) {
                request.header(name, field.getValue().toString());
            }
        }
        return request.body(body.toHttpBody(length(head.headers(), head), serving.admitted()))
                .build();
    }

    private static boolean isOfTheTranslation(String name) {
        return name.startsWith(ADDED) || name.equalsIgnoreCase("transfer-encoding");
    }

    private static OptionalLong length(HttpHeaders headers, HttpRequest head) {
        return headers.contains(HttpHeaderNames.CONTENT_LENGTH)
                ? OptionalLong.of(HttpUtil.getContentLength(head))
                : OptionalLong.empty();
    }
}
