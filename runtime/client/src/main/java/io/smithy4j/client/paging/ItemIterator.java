package io.smithy4j.client.paging;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The items of all pages. Pages may be empty, and more may follow then. */
final class ItemIterator<O, T extends @Nullable Object> implements Iterator<T> {
    private final Iterator<O> pages;
    private final Function<O, @Nullable Collection<T>> itemsOf;
    private Iterator<T> items = Collections.emptyIterator();

    ItemIterator(Iterator<O> pages, Function<O, @Nullable Collection<T>> itemsOf) {
        this.pages = pages;
        this.itemsOf = itemsOf;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && pages.hasNext()) {
            Collection<T> ofPage = itemsOf.apply(pages.next());
            items = ofPage == null ? Collections.emptyIterator() : ofPage.iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("that was the last item");
        }
        return items.next();
    }
}
