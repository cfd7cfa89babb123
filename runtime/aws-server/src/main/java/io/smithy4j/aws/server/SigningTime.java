package io.smithy4j.aws.server;

import io.smithy4j.aws.signature.SigV4Words;
import io.smithy4j.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/**
 * When a request was signed.
 *
 * @param text as in the header {@code X-Amz-Date}
 */
record SigningTime(String text, Instant instant) {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int DAY = 8;

    /** @throws Refusal if there is no such header, or more than one, or it is no time */
    static SigningTime of(HttpHeaders headers) {
        List<String> values = headers.all(SigV4Words.DATE);
        if (values.size() != 1) {
            throw Refusal.malformed("Exactly one 'X-Amz-Date' header is required.");
        }
        try {
            String text = values.get(0);
            return new SigningTime(text, LocalDateTime.parse(text, FORM).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw Refusal.malformed("X-Amz-Date must be in ISO 8601 basic format, as in 20260102T030405Z.");
        }
    }

    String day() {
        return text.substring(0, DAY);
    }

    void checkNear(Instant now, Duration skew) {
        if (instant.isBefore(now.minus(skew))) {
            throw new Refusal(SigV4Reason.EXPIRED, "Signature expired: " + text + " is too long ago.");
        }
        if (instant.isAfter(now.plus(skew))) {
            throw new Refusal(SigV4Reason.NOT_YET_VALID, "Signature not yet current: " + text + " is still to come.");
        }
    }
}
