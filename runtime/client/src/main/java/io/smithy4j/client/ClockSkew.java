package io.smithy4j.client;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.ServiceException;
import io.smithy4j.http.HttpResponse;
import io.smithy4j.http.TextValues;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the clock of a service is from ours, as far as a client has been told. Safe for use by several threads. */
final class ClockSkew {
    // As AWS's clients: less does not make a signature invalid.
    private static final Duration LEAST = Duration.ofMinutes(4);

    // More is no clock that is wrong but an answer that is.
    private static final Duration MOST = Duration.ofHours(24);

    private static final Set<String> CODES = Set.of(
            "AuthFailure",
            "InvalidSignatureException",
            "RequestExpired",
            "RequestInTheFuture",
            "RequestTimeTooSkewed",
            "SignatureDoesNotMatch");

    private volatile Duration offset = Duration.ZERO;

    /** What to add to our clock. */
    Duration offset() {
        return offset;
    }

    /** Sets the clock right if that may be why the service refused; false if it was right, or is not to blame. */
    boolean correct(CallInfo info, RuntimeException failure, HttpResponse response, Instant now) {
        Duration measured = failure instanceof ServiceException error && CODES.contains(error.errorCode())
                ? measured(response, now)
                : null;
        if (measured == null || measured.abs().compareTo(MOST) > 0) {
            return false;
        }
        boolean differs = measured.minus(info.clockOffset()).abs().compareTo(LEAST) >= 0;
        if (differs) {
            offset = measured;
        }
        return differs;
    }

    private static @Nullable Duration measured(HttpResponse response, Instant now) {
        String date = response.headers().first("Date");
        if (date == null) {
            return null;
        }
        try {
            return Duration.between(now, TextValues.readHttpDate("/Date", date));
        } catch (DecodeException e) {
            return null;
        }
    }
}
