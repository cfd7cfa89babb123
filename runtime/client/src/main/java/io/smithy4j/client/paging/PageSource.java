package io.smithy4j.client.paging;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Begins at the first page as often as somebody subscribes. */
@FunctionalInterface
interface PageSource<O> {
    Pages<O> open();

    /** The pages of one subscriber. */
    interface Pages<O> {
        /** Calls for the next page; null after the last one. Called again only after the future has completed. */
        @Nullable
        CompletableFuture<O> next();
    }
}
