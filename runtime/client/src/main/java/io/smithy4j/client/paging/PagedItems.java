package io.smithy4j.client.paging;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Publishes what pages hold; each subscriber goes through pages of its own. */
final class PagedItems<O, T extends @Nullable Object> implements AsyncPaged<T> {
    private final PageSource<O> source;
    private final Function<O, @Nullable Collection<T>> itemsOf;

    PagedItems(PageSource<O> source, Function<O, @Nullable Collection<T>> itemsOf) {
        this.source = source;
        this.itemsOf = itemsOf;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        PageSubscription<O, T> subscription = new PageSubscription<>(source.open(), itemsOf, subscriber);
        subscriber.onSubscribe(subscription);
    }
}
