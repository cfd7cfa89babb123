package io.smithy4j.client;

import io.smithy4j.core.DecodeException;
import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.TextValues;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a service asks to be called again. What makes no sense is as good as nothing: it comes from the wire. */
final class RetryAfter {
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** Null if it does not say, or not in a way that can be understood. */
    static @Nullable Duration of(HttpHeaders headers, Instant now) {
        String millis = headers.first("x-amz-retry-after");
        if (millis != null) {
            return isNumber(millis) ? Duration.ofMillis(Long.parseLong(millis)) : null;
        }
        // RFC 9110, 10.2.3: seconds, or a date.
        String standard = headers.first("Retry-After");
        if (standard == null) {
            return null;
        }
        return isNumber(standard) ? Duration.ofSeconds(Long.parseLong(standard)) : until(standard, now);
    }

    private static @Nullable Duration until(String date, Instant now) {
        try {
            Duration wait = Duration.between(now, TextValues.readHttpDate("/Retry-After", date));
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DecodeException e) {
            return null;
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
