package io.smithy4j.core;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** RFC 3339. By hand, for the JDK's formatters take and print more than one spelling. */
final class DateTimeText {
    enum Zone {
        UTC_ONLY,
        ANY_OFFSET
    }

    private DateTimeText() {}

    static String format(Instant time) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(30);
        Digits.append(text, utc.getYear(), 4);
        Digits.append(text.append('-'), utc.getMonthValue(), 2);
        Digits.append(text.append('-'), utc.getDayOfMonth(), 2);
        Digits.append(text.append('T'), utc.getHour(), 2);
        Digits.append(text.append(':'), utc.getMinute(), 2);
        Digits.append(text.append(':'), utc.getSecond(), 2);
        Digits.appendFraction(text, time.getNano());
        return text.append('Z').toString();
    }

    static Instant parse(String text, Zone zone) {
        TextCursor in = new TextCursor(text, "expected a date-time such as 1985-04-12T23:20:50.52Z");
        int year = in.digits(4);
        in.expect("-");
        int month = in.digits(2);
        in.expect("-");
        int day = in.digits(2);
        in.expect("T");
        int hour = in.digits(2);
        in.expect(":");
        int minute = in.digits(2);
        in.expect(":");
        int second = in.digits(2);
        int nanos = in.skip(".") ? in.nanos() : 0;
        int offsetSeconds = offsetSeconds(in, zone);
        in.expectEnd();
        try {
            LocalDateTime local = LocalDateTime.of(year, month, day, hour, minute, second, nanos);
            return Timestamps.readable(local.toInstant(ZoneOffset.UTC).minusSeconds(offsetSeconds));
        } catch (DateTimeException e) {
            throw in.mismatch(e);
        }
    }

    private static int offsetSeconds(TextCursor in, Zone zone) {
        if (in.skip("Z")) {
            return 0;
        }
        boolean west = in.skip("-");
        if (zone == Zone.UTC_ONLY || (!west && !in.skip("+"))) {
            throw in.mismatch(null);
        }
        int hours = in.digits(2);
        in.expect(":");
        int minutes = in.digits(2);
        if (hours > 23 || minutes > 59) {
            throw in.mismatch(null);
        }
        int seconds = (hours * 60 + minutes) * 60;
        return west ? -seconds : seconds;
    }
}
