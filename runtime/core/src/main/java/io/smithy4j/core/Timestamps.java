package io.smithy4j.core;

import java.time.Instant;

/**
 * The texts of a timestamp in Smithy's three formats (Smithy 2.0, timestampFormat trait).
 *
 * <p>All of them span Smithy's own range, the years 0001 to 9999: parsing refuses what lies outside with a
 * {@link DecodeException} without a path, formatting with an {@link IllegalArgumentException}. So whatever was read in one format
 * can be written in each. Nanoseconds are kept; what is finer is cut, towards the past.
 */
public final class Timestamps {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant AFTER_LAST =
            Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1);

    private Timestamps() {}

    /** RFC 3339 in UTC, {@code 1985-04-12T23:20:50.52Z}; a fraction without trailing zeros only if there is one. */
    public static String formatDateTime(Instant time) {
        return DateTimeText.format(writable(time));
    }

    /**
     * RFC 3339 in UTC: upper case {@code T} and {@code Z}, seconds always, a fraction of any length or none. What ISO 8601 and
     * RFC 3339 allow beyond that is refused: other spellings, offsets even if zero, second 60, hour 24.
     *
     * <p>This is what servers take; Smithy's malformed request tests have them refuse offsets. Clients are asked to accept
     * them: {@link #parseDateTimeWithOffset}.
     */
    public static Instant parseDateTime(String text) {
        return DateTimeText.parse(text, DateTimeText.Zone.UTC_ONLY);
    }

    /** As {@link #parseDateTime}, but an offset such as {@code -08:00} may stand in place of {@code Z}. For clients. */
    public static Instant parseDateTimeWithOffset(String text) {
        return DateTimeText.parse(text, DateTimeText.Zone.ANY_OFFSET);
    }

    /** IMF-fixdate, {@code Tue, 29 Apr 2014 18:30:38 GMT}; a fraction of a second is cut, for the format has none. */
    public static String formatHttpDate(Instant time) {
        return HttpDateText.format(writable(time));
    }

    /**
     * IMF-fixdate (RFC 9110, section 5.6.7) and neither of the obsolete forms. The day of the week must be right. A fraction is
     * refused, as the timestampFormat trait asks of servers.
     */
    public static Instant parseHttpDate(String text) {
        return HttpDateText.parse(text);
    }

    /** Seconds since 1970 as a decimal number without exponent; up to 9 fraction digits, none of them a trailing zero. */
    public static String formatEpochSeconds(Instant time) {
        return EpochSecondsText.format(writable(time));
    }

    /**
     * Seconds since 1970 in the grammar of a JSON number: {@code 1515531081.123}, {@code 1.515531081E9}. At most 1,000
     * characters, and an exponent between -1,000 and 1,000, so that no short text stands for a number that takes long.
     */
    public static Instant parseEpochSeconds(String text) {
        return readable(EpochSecondsText.parse(text));
    }

    static Instant readable(Instant time) {
        if (isOutside(time)) {
            throw new DecodeException("", "time out of range");
        }
        return time;
    }

    private static Instant writable(Instant time) {
        if (isOutside(time)) {
            throw new IllegalArgumentException("a timestamp must lie in the years 0001 to 9999");
        }
        return time;
    }

    private static boolean isOutside(Instant time) {
        return time.isBefore(FIRST) || !time.isBefore(AFTER_LAST);
    }
}
