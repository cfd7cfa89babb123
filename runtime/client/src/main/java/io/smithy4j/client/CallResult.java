package io.smithy4j.client;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt or a call ended.
 *
 * @param output of the class that the operation returns; null if it failed
 * @param failure a {@link io.smithy4j.core.ServiceException} that the service answered, a {@link ClientException}, or whatever
 *     else went wrong; null if there is an output
 */
public record CallResult(@Nullable Object output, @Nullable Throwable failure) {
    /**
     * A result has either an output or a failure.
     *
     * @throws IllegalArgumentException if it has none or both
     */
    public CallResult {
        if ((output == null) == (failure == null)) {
            throw new IllegalArgumentException("a result has either an output or a failure");
        }
    }

    public static CallResult success(Object output) {
        return new CallResult(output, null);
    }

    public static CallResult failure(Throwable failure) {
        return new CallResult(null, failure);
    }

    public boolean isSuccess() {
        return failure == null;
    }
}
