package io.smithy4j.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What is there already, so that a call goes on at once: without a timer, a step, or an object for what follows. */
final class AtHand {
    private AtHand() {}

    /** Null if the stage has to be waited for, or failed. */
    static <T> @Nullable T value(CompletionStage<T> stage) {
        // Minimal stages are futures, too, but answer no questions.
        if (stage.getClass() != CompletableFuture.class) {
            return null;
        }
        CompletableFuture<T> future = stage.toCompletableFuture();
        return future.isDone() && !future.isCompletedExceptionally() ? future.join() : null;
    }
}
