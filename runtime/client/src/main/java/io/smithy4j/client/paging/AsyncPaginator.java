package io.smithy4j.client.paging;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of an operation, for asynchronous clients: Smithy 2.0, "paginated trait". Safe for use by several threads. */
public final class AsyncPaginator<O> implements AsyncPaged<O> {
    private final PageSource<O> source;

    private AsyncPaginator(PageSource<O> source) {
        this.source = source;
    }

    /** Called by generated clients; parameters as in {@link Paginator#of}. */
    public static <I, O, K> AsyncPaginator<O> of(
            I first,
            Function<I, CompletableFuture<O>> call,
            Function<O, @Nullable K> tokenOf,
            BiFunction<I, K, I> continued) {
        return new AsyncPaginator<>(() -> new CalledPages<>(call, new NextInput<>(first, tokenOf, continued)));
    }

    /** The same with the items that the pages hold; {@code itemsOf} gives null for a page without any. */
    public <T extends @Nullable Object> AsyncItemPaginator<O, T> withItems(
            Function<O, @Nullable Collection<T>> itemsOf) {
        return new AsyncItemPaginator<>(this, new PagedItems<>(source, itemsOf));
    }

    @Override
    public void subscribe(Flow.Subscriber<? super O> subscriber) {
        new PagedItems<>(source, List::of).subscribe(subscriber);
    }
}
