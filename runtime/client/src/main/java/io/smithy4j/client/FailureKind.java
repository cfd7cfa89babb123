package io.smithy4j.client;

import io.smithy4j.core.RetryHint;
import io.smithy4j.core.ServiceException;
import java.io.IOException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Whether a call that failed may succeed when made again. */
public enum FailureKind {
    /** It may: no connection, no whole answer, a server in trouble, a clock that is right now, or the model says so. */
    TRANSIENT,
    /** It may, later: the service asks for fewer calls. */
    THROTTLING,
    /** It will fail again. */
    FINAL;

    // The standard mode of AWS's clients; services of others use the same names.
    private static final Set<String> THROTTLING_CODES = Set.of(
            "BandwidthLimitExceeded",
            "EC2ThrottledException",
            "LimitExceededException",
            "PriorRequestNotComplete",
            "ProvisionedThroughputExceededException",
            "RequestLimitExceeded",
            "RequestThrottled",
            "RequestThrottledException",
            "SlowDown",
            "ThrottledException",
            "Throttling",
            "ThrottlingException",
            "TooManyRequestsException",
            "TransactionInProgressException");

    private static final Set<String> TRANSIENT_CODES = Set.of("RequestTimeout", "RequestTimeoutException");

    private static final Set<Integer> TRANSIENT_STATUSES = Set.of(500, 502, 503, 504);

    private static final int TOO_MANY_REQUESTS = 429;

    static FailureKind of(RuntimeException failure) {
        if (failure instanceof ServiceException error) {
            return of(error);
        }
        if (failure instanceof MalformedResponseException malformed) {
            return of(malformed.statusCode());
        }
        if (failure instanceof CallTimeoutException) {
            return TRANSIENT;
        }
        return failure instanceof TransportException && isOfTheNetwork(failure.getCause()) ? TRANSIENT : FINAL;
    }

    private static FailureKind of(ServiceException error) {
        if (error.retryHint() == RetryHint.THROTTLING || THROTTLING_CODES.contains(error.errorCode())) {
            return THROTTLING;
        }
        if (error.retryHint() == RetryHint.RETRYABLE || TRANSIENT_CODES.contains(error.errorCode())) {
            return TRANSIENT;
        }
        return of(error.statusCode());
    }

    private static FailureKind of(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return THROTTLING;
        }
        return TRANSIENT_STATUSES.contains(status) ? TRANSIENT : FINAL;
    }

    // Who the server says it is does not change from one moment to the next.
    private static boolean isOfTheNetwork(@Nullable Throwable cause) {
        return cause instanceof IOException
                && !(cause instanceof SSLHandshakeException)
                && !(cause instanceof SSLPeerUnverifiedException);
    }
}
