package io.smithy4j.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Stages that have their value already, as most have: what comes next is then done at once, without stages of its own. */
final class Settled {
    private Settled() {}

    /**
     * Whether {@link #value} may be asked. Not if the stage failed: whoever waits for it also knows what to do about that. Not of
     * subclasses either: those of minimal stages, such as {@link CompletableFuture#completedStage}, answer no questions.
     */
    static boolean is(CompletionStage<?> stage) {
        return stage.getClass() == CompletableFuture.class
                && ((CompletableFuture<?>) stage).isDone()
                && !((CompletableFuture<?>) stage).isCompletedExceptionally();
    }

    static <T extends @Nullable Object> T value(CompletionStage<T> settled) {
        return settled.toCompletableFuture().join();
    }
}
