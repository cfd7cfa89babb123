package io.smithy4j.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a failed attempt is followed by another one, and when. It is asked only if the client has attempts left and the
 * body of the request can be sent again. Safe for use by several threads.
 */
@FunctionalInterface
public interface RetryPolicy {
    /**
     * How long to wait before the next attempt; null to give up. A wait that would outlast the call is no wait: the call fails at once.
     *
     * @param call the attempt that failed
     */
    @Nullable
    Duration delayAfter(CallInfo call, FailedAttempt failed);

    /** An attempt had an output. */
    default void succeeded(CallInfo call) {}

    /** Gives up after the first attempt. */
    static RetryPolicy none() {
        return (call, failed) -> null;
    }

    /**
     * The standard mode of Smithy's and AWS's clients: waits a random time up to a limit that doubles from 50 ms (1 s where the
     * service asks for fewer calls) to 20 s, or what the service asks for, and stops trying where most calls fail. The
     * policy keeps the score, so clients that share a policy share that.
     *
     * <p>It repeats what may have been done: whether an operation may be called twice is not asked. Give such an operation
     * an idempotency token, or call it with {@code attempts(1)}.
     */
    static RetryPolicy standard() {
        return new StandardRetry(() -> ThreadLocalRandom.current().nextDouble());
    }
}
