package io.smithy4j.core;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** IMF-fixdate, RFC 9110 section 5.6.7. */
final class HttpDateText {
    private static final String DAYS = "MonTueWedThuFriSatSun";

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private HttpDateText() {}

    static String format(Instant time) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(29);
        text.append(name(DAYS, utc.getDayOfWeek().getValue())).append(", ");
        Digits.append(text, utc.getDayOfMonth(), 2);
        text.append(' ').append(name(MONTHS, utc.getMonthValue()));
        Digits.append(text.append(' '), utc.getYear(), 4);
        Digits.append(text.append(' '), utc.getHour(), 2);
        Digits.append(text.append(':'), utc.getMinute(), 2);
        Digits.append(text.append(':'), utc.getSecond(), 2);
        return text.append(" GMT").toString();
    }

    static Instant parse(String text) {
        TextCursor in = new TextCursor(text, "expected an http-date such as Tue, 29 Apr 2014 18:30:38 GMT");
        int dayOfWeek = in.oneOfThreeLetters(DAYS) + 1;
        in.expect(", ");
        int day = in.digits(2);
        in.expect(" ");
        int month = in.oneOfThreeLetters(MONTHS) + 1;
        in.expect(" ");
        int year = in.digits(4);
        in.expect(" ");
        int hour = in.digits(2);
        in.expect(":");
        int minute = in.digits(2);
        in.expect(":");
        int second = in.digits(2);
        in.expect(" GMT");
        in.expectEnd();
        try {
            LocalDateTime utc = LocalDateTime.of(year, month, day, hour, minute, second);
            if (utc.getDayOfWeek().getValue() != dayOfWeek) {
                throw in.mismatch(null);
            }
            return Timestamps.readable(utc.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw in.mismatch(e);
        }
    }

    private static String name(String names, int number) {
        return names.substring(number * 3 - 3, number * 3);
    }
}
