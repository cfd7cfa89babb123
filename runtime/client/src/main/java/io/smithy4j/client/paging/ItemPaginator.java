package io.smithy4j.client.paging;

import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of an operation, or all that they hold. Safe for use by several threads; its iterators are not. */
public final class ItemPaginator<O, T extends @Nullable Object> implements Paged<O> {
    private final Paginator<O> pages;
    private final Function<O, @Nullable Collection<T>> itemsOf;

    ItemPaginator(Paginator<O> pages, Function<O, @Nullable Collection<T>> itemsOf) {
        this.pages = pages;
        this.itemsOf = itemsOf;
    }

    /** The items of all pages, in their order. */
    public Paged<T> items() {
        return () -> new ItemIterator<>(pages.iterator(), itemsOf);
    }

    @Override
    public Iterator<O> iterator() {
        return pages.iterator();
    }
}
