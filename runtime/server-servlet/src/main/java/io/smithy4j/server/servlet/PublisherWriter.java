package io.smithy4j.server.servlet;

import io.smithy4j.http.PublisherBody;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Writes a published body, and asks for more only when the caller has taken what there was. No thread waits. Buffers are written one
 * after the other, since the next one is asked for only when the container is ready; only the end may come at any time.
 */
final class PublisherWriter implements WriteListener, Flow.Subscriber<ByteBuffer> {
    private final PublisherBody body;

    private final ServletOutputStream out;

    private final Answer answer;

    private volatile Flow.@Nullable Subscription subscription;

    private volatile boolean complete;

    private long written;

    PublisherWriter(PublisherBody body, ServletOutputStream out, Answer answer) {
        this.body = body;
        this.out = out;
        this.answer = answer;
    }

    @Override
    public void onWritePossible() {
        if (subscription == null) {
            body.publisher().subscribe(this);
        } else {
            next();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        next();
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        try {
            written += buffer.remaining();
            byte[] chunk = new byte[buffer.remaining()];
            buffer.get(chunk);
            out.write(chunk);
            if (out.isReady()) {
                out.flush();
                next();
            }
        } catch (IOException | RuntimeException failure) {
            onError(failure);
        }
    }

    @Override
    public void onComplete() {
        long promised = body.length().orElse(written);
        if (written < promised) {
            answer.end(new EOFException("the body ended after " + written + " of " + promised + " bytes"));
            return;
        }
        complete = true;
        next();
    }

    /** Of publisher and container alike. */
    @Override
    public void onError(Throwable failure) {
        Flow.Subscription current = subscription;
        if (current != null) {
            current.cancel();
        }
        answer.end(failure);
    }

    private void next() {
        Flow.Subscription current = subscription;
        // If it is not ready, the container calls onWritePossible when it is.
        if (current != null && out.isReady()) {
            if (complete) {
                answer.complete();
            } else {
                current.request(1);
            }
        }
    }
}
