package io.smithy4j.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a failed attempt is followed by another one. It is asked only if the body of the request can be sent again.
 * Safe for use by several threads.
 */
@FunctionalInterface
public interface RetryPolicy {
    /**
     * How long to wait before the next attempt; null to give up. The timeout of the call goes on meanwhile.
     *
     * @param call the attempt that failed
     * @param failure a {@link io.smithy4j.core.ServiceException} that the service answered, or a {@link ClientException}
     */
    @Nullable
    Duration delayAfter(CallInfo call, RuntimeException failure);

    /** Gives up after the first attempt. */
    static RetryPolicy none() {
        return (call, failure) -> null;
    }
}
