package io.smithy4j.server.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.PublisherBody;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes one answer: bytes with one flush, all else as fast as the caller takes it. On the loop. */
final class AnswerWriter {
    enum Outcome {
        /** The answer is whole, and another request may come. */
        WHOLE,

        /** The answer is whole, and was the last one. */
        LAST,

        /** The answer is not whole. */
        CUT
    }

    private final Wire wire;

    private final HttpRequest request;

    private final HttpResponse response;

    private final Watch watch;

    private final Consumer<Outcome> written;

    private @Nullable Outgoing outgoing;

    private Outcome success = Outcome.LAST;

    AnswerWriter(Wire wire, HttpRequest request, HttpResponse response, Watch watch, Consumer<Outcome> written) {
        this.wire = wire;
        this.request = request;
        this.response = response;
        this.watch = watch;
        this.written = written;
    }

    /** Writes the answer; {@code success} is what comes of it if it gets to its end. */
    void write(Outcome success) {
        this.success = success;
        HttpResponseStatus status = HttpResponseStatus.valueOf(response.status());
        HttpHeaders headers = ResponseHead.headers(response);
        boolean old = request.protocolVersion().minorVersion() == 0;
        if (success == Outcome.LAST) {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        } else if (old) {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
        }
        HttpBody body = response.body();
        OptionalLong length = body.length();
        boolean mayHaveBody = status.code() != 204 && status.code() != 304;
        if (mayHaveBody && length.isPresent()) {
            headers.set(HttpHeaderNames.CONTENT_LENGTH, Long.toString(length.getAsLong()));
        }
        if (!mayHaveBody || HttpMethod.HEAD.equals(request.method()) || length.orElse(1) == 0) {
            ServiceCall.discard(wire.serving(), response);
            writeWhole(status, headers, Unpooled.EMPTY_BUFFER);
        } else if (body instanceof BytesBody bytes && bytes.bytes().length <= Outgoing.SLICE) {
            writeWhole(status, headers, Unpooled.wrappedBuffer(bytes.bytes()));
        } else {
            frame(headers, old);
            stream(status, headers, body);
        }
    }

    private void writeWhole(HttpResponseStatus status, HttpHeaders headers, ByteBuf content) {
        ChannelFuture writing = wire.context()
                .writeAndFlush(new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1, status, content, headers, EmptyHttpHeaders.INSTANCE));
        watch.writing(writing);
        writing.addListener(done -> written.accept(done.isSuccess() ? success : Outcome.CUT));
    }

    private void frame(HttpHeaders headers, boolean old) {
        if (response.body().length().isPresent()) {
            return;
        }
        if (old) {
            // Only the end of the connection tells the end of the body.
            success = Outcome.LAST;
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        } else {
            headers.set(HttpHeaderNames.TRANSFER_ENCODING, HttpHeaderValues.CHUNKED);
        }
    }

    private void stream(HttpResponseStatus status, HttpHeaders headers, HttpBody body) {
        ChannelHandlerContext context = wire.context();
        Outgoing out = new Outgoing(wire, body.length(), watch, whole -> written.accept(whole ? success : Outcome.CUT));
        outgoing = out;
        context.write(new DefaultHttpResponse(HttpVersion.HTTP_1_1, status, headers));
        if (body instanceof BytesBody bytes) {
            out.sendAll(bytes.bytes());
        } else if (body instanceof PublisherBody published) {
            context.flush();
            published.publisher().subscribe(new PublisherPump(out));
        } else {
            context.flush();
            new StreamPump(body, out, wire).start();
        }
    }

    /** Gives up what is not written yet. */
    void fail(IOException cause) {
        Outgoing current = outgoing;
        if (current != null) {
            current.fail(cause);
        }
        written.accept(Outcome.CUT);
    }
}
