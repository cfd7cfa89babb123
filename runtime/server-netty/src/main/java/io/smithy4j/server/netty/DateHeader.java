package io.smithy4j.server.netty;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date of answers, written once a second. */
final class DateHeader {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private record Written(long second, String text) {}

    private static volatile Written last = new Written(Long.MIN_VALUE, "");

    private DateHeader() {}

    static String now() {
        long second = System.currentTimeMillis() / 1000;
        Written current = last;
        if (current.second != second) {
            current = new Written(second, FORMAT.format(Instant.ofEpochSecond(second)));
            last = current;
        }
        return current.text;
    }
}
