package io.smithy4j.client.paging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Consumes a whole sequence without asking for a pause. */
final class ForEach<T extends @Nullable Object> implements Flow.Subscriber<T> {
    private final Consumer<? super T> consumer;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private ForEach(Consumer<? super T> consumer) {
        this.consumer = consumer;
    }

    static <T extends @Nullable Object> CompletableFuture<Void> of(
            Flow.Publisher<T> sequence, Consumer<? super T> consumer) {
        ForEach<T> all = new ForEach<>(consumer);
        sequence.subscribe(all);
        return all.end;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        var unused = end.whenComplete((nothing, failure) -> {
            if (failure != null) {
                subscription.cancel();
            }
        });
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T item) {
        if (end.isDone()) {
            return;
        }
        try {
            consumer.accept(item);
        } catch (Throwable e) {
            end.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }
}
