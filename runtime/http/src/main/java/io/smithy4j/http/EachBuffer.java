package io.smithy4j.http;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** Hands each buffer on to one of the JDK's subscribers, which take lists of them. */
record EachBuffer(Flow.Subscriber<List<ByteBuffer>> subscriber) implements Flow.Subscriber<ByteBuffer> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscriber.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        subscriber.onNext(List.of(buffer));
    }

    @Override
    public void onError(Throwable failure) {
        subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
        subscriber.onComplete();
    }
}
