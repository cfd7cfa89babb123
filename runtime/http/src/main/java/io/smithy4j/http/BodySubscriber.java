package io.smithy4j.http;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Takes one buffer after the other until the publisher ends, this subscriber fails or its future is completed from outside;
 * the latter two cancel the subscription.
 */
abstract class BodySubscriber<T> implements Flow.Subscriber<ByteBuffer> {
    private final CompletableFuture<T> result = new CompletableFuture<>();

    private volatile Flow.@Nullable Subscription subscription;

    BodySubscriber() {
        // Also runs when the whole body was read: to cancel an ended subscription does nothing (Flow.Subscription).
        var unused = result.whenComplete((value, failure) -> cancelSubscription());
    }

    CompletableFuture<T> result() {
        return result;
    }

    abstract void take(ByteBuffer buffer) throws Exception;

    abstract T end();

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        if (this.subscription != null) {
            subscription.cancel();
            return;
        }
        this.subscription = subscription;
        if (result.isDone()) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(ByteBuffer buffer) {
        if (result.isDone()) {
            return;
        }
        try {
            take(buffer);
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
            return;
        }
        Flow.Subscription current = subscription;
        if (current != null) {
            current.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(end());
    }

    private void cancelSubscription() {
        Flow.Subscription current = subscription;
        if (current != null) {
            current.cancel();
        }
    }
}
