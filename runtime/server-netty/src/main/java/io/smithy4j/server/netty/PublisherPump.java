package io.smithy4j.server.netty;

import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Sends a published body, and asks for more only when there is room. No thread waits. */
final class PublisherPump implements Flow.Subscriber<ByteBuffer> {
    private final Outgoing out;

    private volatile Flow.@Nullable Subscription subscription;

    PublisherPump(Outgoing out) {
        this.out = out;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        out.whenGivenUp(given::cancel);
        next();
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        out.send(Unpooled.wrappedBuffer(buffer));
        out.whenRoom(this::next);
    }

    @Override
    public void onError(Throwable failure) {
        out.fail(failure);
    }

    @Override
    public void onComplete() {
        out.end();
    }

    private void next() {
        Flow.Subscription current = subscription;
        if (current != null && !out.isOver()) {
            current.request(1);
        }
    }
}
