package io.smithy4j.client.paging;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page after the other, each a call of its own. */
final class CalledPages<I, O, K> implements PageSource.Pages<O> {
    private final Function<I, CompletableFuture<O>> call;
    private final NextInput<I, O, K> way;
    private @Nullable CompletableFuture<O> last;

    CalledPages(Function<I, CompletableFuture<O>> call, NextInput<I, O, K> way) {
        this.call = call;
        this.way = way;
    }

    @Override
    public @Nullable CompletableFuture<O> next() {
        if (last != null) {
            way.after(last.join());
        }
        I input = way.input();
        last = input == null ? null : call.apply(input);
        return last;
    }
}
