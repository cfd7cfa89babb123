package io.smithy4j.http;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Tells what a publisher failed with, before it hands that on. */
record ToldSubscriber(Flow.Subscriber<? super ByteBuffer> subscriber, Consumer<Throwable> told)
        implements Flow.Subscriber<ByteBuffer> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscriber.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        subscriber.onNext(buffer);
    }

    @Override
    public void onError(Throwable failure) {
        told.accept(failure);
        subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
        subscriber.onComplete();
    }
}
