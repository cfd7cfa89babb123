package io.smithy4j.client.paging;

import java.util.Collection;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of an operation: Smithy 2.0, "paginated trait". Safe for use by several threads; its iterators are not. */
public final class Paginator<O> implements Paged<O> {
    private final Paged<O> pages;

    private Paginator(Paged<O> pages) {
        this.pages = pages;
    }

    /**
     * Called by generated clients.
     *
     * @param first the input of the first page
     * @param tokenOf the token of the next page; null or empty if there is none
     * @param continued the input of the next page
     */
    public static <I, O, K> Paginator<O> of(
            I first, Function<I, O> call, Function<O, @Nullable K> tokenOf, BiFunction<I, K, I> continued) {
        return new Paginator<>(() -> new PageIterator<>(call, new NextInput<>(first, tokenOf, continued)));
    }

    /** The same with the items that the pages hold; {@code itemsOf} gives null for a page without any. */
    public <T extends @Nullable Object> ItemPaginator<O, T> withItems(Function<O, @Nullable Collection<T>> itemsOf) {
        return new ItemPaginator<>(this, itemsOf);
    }

    @Override
    public Iterator<O> iterator() {
        return pages.iterator();
    }
}
