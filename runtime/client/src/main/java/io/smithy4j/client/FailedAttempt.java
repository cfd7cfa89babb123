package io.smithy4j.client;

import io.smithy4j.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt failed, as a {@link RetryPolicy} sees it.
 *
 * @param failure a {@link io.smithy4j.core.ServiceException} that the service answered, a {@link ClientException}, or what
 *     an interceptor put in its place
 * @param kind whether it pays to try again
 * @param retryAfter when the service asks to be called again; null if it did not say
 */
public record FailedAttempt(
        RuntimeException failure,
        FailureKind kind,
        @Nullable Duration retryAfter) {
    /** Null if the failure is none to go on after, whatever a policy says. */
    static @Nullable FailedAttempt of(Attempt<?> attempt, CallInfo info, ClientConfig config) {
        if (!(attempt.result().failure() instanceof RuntimeException failure)) {
            return null;
        }
        HttpResponse response = attempt.response();
        Instant now = config.clock().now();
        if (response == null) {
            return new FailedAttempt(failure, FailureKind.of(failure), null);
        }
        boolean isCorrected = config.clockSkew().correct(info, failure, response, now);
        return new FailedAttempt(
                failure,
                isCorrected ? FailureKind.TRANSIENT : FailureKind.of(failure),
                RetryAfter.of(response.headers(), now));
    }
}
