package io.smithy4j.aws;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** When a request is signed, in the form of the header {@code X-Amz-Date}. */
final class SigningTime {
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    private static final int DAY_CHARS = 8;

    private SigningTime() {}

    static long epochDay(long epochSecond) {
        return Math.floorDiv(epochSecond, SECONDS_OF_DAY);
    }

    /** As in {@code 20260102}. */
    static String day(long epochDay) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofEpochDay(epochDay));
    }

    /** As in {@code 20260102T030405Z}. A formatter would take as long as the signature. */
    static String text(String day, long epochSecond) {
        int second = Math.floorMod(epochSecond, SECONDS_OF_DAY);
        byte[] text = new byte[DAY_CHARS + 8];
        for (int i = 0; i < DAY_CHARS; i++) {
            text[i] = (byte) day.charAt(i);
        }
        text[DAY_CHARS] = 'T';
        twoDigits(second / 3600, text, DAY_CHARS + 1);
        twoDigits(second / 60 % 60, text, DAY_CHARS + 3);
        twoDigits(second % 60, text, DAY_CHARS + 5);
        text[DAY_CHARS + 7] = 'Z';
        return new String(text, ISO_8859_1);
    }

    private static void twoDigits(int number, byte[] text, int at) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }
}
