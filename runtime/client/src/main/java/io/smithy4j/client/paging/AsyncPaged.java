package io.smithy4j.client.paging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that comes in pages, each asked for when a subscriber demands more than has come. Every subscriber has calls of its own,
 * one at a time. Cancelling a subscription gives the call under way up; what the operation fails with ends the sequence. Signals come on
 * the thread that brings the answer, so subscribers must not block.
 */
public interface AsyncPaged<T extends @Nullable Object> extends Flow.Publisher<T> {
    /**
     * Hands all of them to the consumer, one after the other. The future completes after the last one, or fails with what the operation
     * or the consumer failed with; cancelling it ends the sequence.
     */
    default CompletableFuture<Void> forEach(Consumer<? super T> consumer) {
        return ForEach.of(this, consumer);
    }
}
