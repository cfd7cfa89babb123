package io.smithy4j.server.servlet;

import io.smithy4j.http.BodyTooLargeException;
import io.smithy4j.http.BytesBody;
import io.smithy4j.http.HttpBody;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.PublisherBody;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Writes the answer to one request: bytes that are there at once right away, all else as fast as the caller takes it. */
final class Answer {
    private static final Logger LOGGER = System.getLogger(ServiceServlet.class.getName());

    private final HttpServletRequest request;

    private final HttpServletResponse response;

    private final AtomicBoolean ended = new AtomicBoolean();

    private @Nullable AsyncContext async;

    Answer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** The answer comes when the thread of the container has long left; {@code answer} is cancelled if the connection ends before. */
    void later(CompletableFuture<HttpResponse> answer) {
        start().addListener(new LostConnection(() -> answer.cancel(true)));
    }

    void write(HttpResponse answer) {
        HttpBody body = answer.body();
        try {
            boolean hasBody = ResponseHead.write(answer, request, response);
            if (!hasBody) {
                body.discard();
                complete();
            } else if (async == null && body instanceof BytesBody bytes) {
                response.getOutputStream().write(bytes.bytes());
            } else {
                listen(body);
            }
        } catch (Throwable failure) {
            body.discard();
            end(failure);
        }
    }

    private void listen(HttpBody body) throws IOException {
        AsyncContext context = start();
        context.addListener(new LostConnection(body::discard));
        ServletOutputStream out = response.getOutputStream();
        WriteListener writer;
        if (body instanceof BytesBody bytes) {
            writer = new BytesWriter(bytes.bytes(), out, this);
        } else if (body instanceof PublisherBody published) {
            writer = new PublisherWriter(published, out, this);
        } else {
            writer = new StreamWriter(body.asInputStream(), out, this);
        }
        out.setWriteListener(writer);
    }

    /** The service has no answer. */
    void fail(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof BodyTooLargeException) {
            refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            LOGGER.log(Level.ERROR, "the service failed without an answer", cause);
            refuse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** The answer cannot be written to its end, most often because the caller has gone. */
    void end(Throwable failure) {
        LOGGER.log(Level.DEBUG, "an answer could not be sent", failure);
        try {
            if (response.isCommitted()) {
                if (ended.compareAndSet(false, true)) {
                    CutAnswer.cut(start());
                }
            } else {
                response.reset();
                refuse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } catch (IllegalStateException ended) {
            LOGGER.log(Level.DEBUG, "the container has ended the request already", ended);
        }
    }

    private void refuse(int status) {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentLength(0);
        complete();
    }

    void complete() {
        if (ended.compareAndSet(false, true) && async != null) {
            async.complete();
        }
    }

    private AsyncContext start() {
        if (async == null) {
            async = request.startAsync(request, response);
            // What takes long is the service's to say; the container's idle time still ends dead connections.
            async.setTimeout(0);
        }
        return async;
    }
}
