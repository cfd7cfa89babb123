package io.smithy4j.client.paging;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** One page after the other, each called for by {@link #next}. */
final class PageIterator<I, O, K> implements Iterator<O> {
    private final Function<I, O> call;
    private final NextInput<I, O, K> way;

    PageIterator(Function<I, O> call, NextInput<I, O, K> way) {
        this.call = call;
        this.way = way;
    }

    @Override
    public boolean hasNext() {
        return way.input() != null;
    }

    @Override
    public O next() {
        I input = way.input();
        if (input == null) {
            throw new NoSuchElementException("that was the last page");
        }
        O page = call.apply(input);
        way.after(page);
        return page;
    }
}
