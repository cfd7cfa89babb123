package io.smithy4j.client.paging;

import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The pages of an operation, or all that they hold, for asynchronous clients. Safe for use by several threads. */
public final class AsyncItemPaginator<O, T extends @Nullable Object> implements AsyncPaged<O> {
    private final AsyncPaginator<O> pages;
    private final AsyncPaged<T> items;

    AsyncItemPaginator(AsyncPaginator<O> pages, AsyncPaged<T> items) {
        this.pages = pages;
        this.items = items;
    }

    /** The items of all pages, in their order. */
    public AsyncPaged<T> items() {
        return items;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super O> subscriber) {
        pages.subscribe(subscriber);
    }
}
