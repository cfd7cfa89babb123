package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T23:20:50.52Z",
                "1985-04-12T23:20:50Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "2000-02-29T00:00:00Z",
                "1969-12-31T23:59:59.5Z",
                "2024-06-30T12:00:00.000000001Z"
            })
    void dateTimesAreReadAndWrittenBack(String text) {
        Instant time = Timestamps.parseDateTime(text);

        assertThat(time).isEqualTo(Instant.parse(text));
        assertThat(Timestamps.formatDateTime(time)).isEqualTo(text);
        assertThat(Timestamps.parseDateTimeWithOffset(text)).isEqualTo(time);
    }

    @Test
    void fractionsLoseTrailingZerosAndWhatIsBelowANanosecond() {
        assertThat(Timestamps.formatDateTime(Timestamps.parseDateTime("1985-04-12T23:20:50.520Z")))
                .isEqualTo("1985-04-12T23:20:50.52Z");
        assertThat(Timestamps.parseDateTime("1985-04-12T23:20:50.1234567899999Z"))
                .isEqualTo("1985-04-12T23:20:50.123456789Z");
        assertThat(Timestamps.parseDateTime("1985-04-12T23:20:50.0Z")).isEqualTo("1985-04-12T23:20:50Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1985",
                "1985-04-12",
                "1985-04-12T23:20:50",
                "1985-04-12T23:20Z",
                "1985-04-12T2320Z",
                "19850412T232050Z",
                "1985-04-12 23:20:50Z",
                "1985-04-12t23:20:50z",
                "1985-4-12T23:20:50Z",
                "85-04-12T23:20:50Z",
                "+1985-04-12T23:20:50Z",
                "-1985-04-12T23:20:50Z",
                "11985-04-12T23:20:50Z",
                "1985-04-12T23:20:50.Z",
                "1985-04-12T23:20:50,5Z",
                "1985-04-12T23:20:50.-5Z",
                "1985-04-12T23:20:60Z",
                "1985-04-12T24:00:00Z",
                "1985-04-12T23:60:00Z",
                "1985-13-12T23:20:50Z",
                "1985-00-12T23:20:50Z",
                "1985-02-29T23:20:50Z",
                "1985-04-31T00:00:00Z",
                "1985-04-00T00:00:00Z",
                "1985-04-12T23:20:50ZZ",
                "1985-04-12T23:20:50Z ",
                " 1985-04-12T23:20:50Z",
                "1985-04-12T23:20:50+00",
                "1985-04-12T23:20:50+00Z",
                "0000-12-31T23:59:59Z",
                "2011-12-03T10:15:30+01:00[Europe/Paris]",
                "\u0661985-04-12T23:20:50Z",
                "1985-W15-5T23:20:50Z"
            })
    void otherSpellingsOfDateTimesAreRefused(String text) {
        assertRefused(() -> Timestamps.parseDateTime(text));
        assertRefused(() -> Timestamps.parseDateTimeWithOffset(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1996-12-19T16:39:57-08:00,     1996-12-20T00:39:57Z",
        "1996-12-19T16:39:57.25+05:30,  1996-12-19T11:09:57.250Z",
        "1996-12-19T16:39:57+00:00,     1996-12-19T16:39:57Z",
        "1996-12-19T16:39:57-00:00,     1996-12-19T16:39:57Z",
        "1996-12-19T16:39:57+23:59,     1996-12-18T16:40:57Z"
    })
    void offsetsAreTakenOnlyWhereTheyAreAskedFor(String text, Instant expected) {
        assertThat(Timestamps.parseDateTimeWithOffset(text)).isEqualTo(expected);
        assertRefused(() -> Timestamps.parseDateTime(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1996-12-19T16:39:57+24:00",
                "1996-12-19T16:39:57+00:60",
                "1996-12-19T16:39:57+0800",
                "1996-12-19T16:39:57+8:00",
                "1996-12-19T16:39:57+08:00:00",
                "1996-12-19T16:39:57+08:00Z",
                "1996-12-19T16:39:57+-8:00",
                "0001-01-01T00:00:00+00:01",
                "9999-12-31T23:59:59-00:01"
            })
    void offsetsThatAreWrongOrLeaveTheRangeAreRefused(String text) {
        assertRefused(() -> Timestamps.parseDateTimeWithOffset(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 29 Apr 2014 18:30:38 GMT | 2014-04-29T18:30:38Z",
                "Thu, 01 Jan 1970 00:00:00 GMT | 1970-01-01T00:00:00Z",
                "Mon, 01 Jan 0001 00:00:00 GMT | 0001-01-01T00:00:00Z",
                "Fri, 31 Dec 9999 23:59:59 GMT | 9999-12-31T23:59:59Z",
                "Sat, 29 Feb 2020 12:00:00 GMT | 2020-02-29T12:00:00Z"
            })
    void httpDatesAreReadAndWrittenBack(String text, Instant expected) {
        assertThat(Timestamps.parseHttpDate(text)).isEqualTo(expected);
        assertThat(Timestamps.formatHttpDate(expected)).isEqualTo(text);
    }

    @Test
    void aFractionIsCutFromAnHttpDate() {
        assertThat(Timestamps.formatHttpDate(Instant.parse("1969-12-31T23:59:59.999Z")))
                .isEqualTo("Wed, 31 Dec 1969 23:59:59 GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mon, 29 Apr 2014 18:30:38 GMT",
                "tue, 29 Apr 2014 18:30:38 GMT",
                "Tue, 29 apr 2014 18:30:38 GMT",
                "Tue, 29 Apr 2014 18:30:38 gmt",
                "Tue, 29 Apr 2014 18:30:38 UTC",
                "Tue, 29 Apr 2014 18:30:38 +0000",
                "Tue, 29 Apr 2014 18:30:38",
                "Tue 29 Apr 2014 18:30:38 GMT",
                "29 Apr 2014 18:30:38 GMT",
                "Tuesday, 29-Apr-14 18:30:38 GMT",
                "Tue Apr 29 18:30:38 2014",
                "Tue, 9 Apr 2014 18:30:38 GMT",
                "Tue, 29 Apr 14 18:30:38 GMT",
                "Tue, 29 Apr 2014 18:30 GMT",
                "Tue, 29 Apr 2014 24:00:00 GMT",
                "Tue, 29 Apr 2014 18:30:60 GMT",
                "Tue, 31 Apr 2014 18:30:38 GMT",
                "Tue, 29 Apr 2014 18:30:38.5 GMT",
                "Tue, 29 Apr 2014 18:30:38 GMT ",
                "Tue,  29 Apr 2014 18:30:38 GMT",
                "ueW, 29 Apr 2014 18:30:38 GMT",
                "2014-04-29T18:30:38Z",
                "1398796238",
                "Tu",
                "Tue, 29 A"
            })
    void otherSpellingsOfHttpDatesAreRefused(String text) {
        assertRefused(() -> Timestamps.parseHttpDate(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0,                      1970-01-01T00:00:00Z",
        "-0,                     1970-01-01T00:00:00Z",
        "1515531081,             2018-01-09T20:51:21Z",
        "1515531081.1234,        2018-01-09T20:51:21.123400Z",
        "1515531081.000000001,   2018-01-09T20:51:21.000000001Z",
        "-1,                     1969-12-31T23:59:59Z",
        "-0.5,                   1969-12-31T23:59:59.500Z",
        "-1.000000001,           1969-12-31T23:59:58.999999999Z",
        "1.515531081E9,          2018-01-09T20:51:21Z",
        "1.515531081e+09,        2018-01-09T20:51:21Z",
        "15155310810e-1,         2018-01-09T20:51:21Z",
        "0.30000000000000004,    1970-01-01T00:00:00.300Z",
        "-0.30000000000000004,   1969-12-31T23:59:59.699999999Z",
        "1e-1000,                1970-01-01T00:00:00Z",
        "0e1000,                 1970-01-01T00:00:00Z",
        "-62135596800,           0001-01-01T00:00:00Z",
        "253402300799.999999999, 9999-12-31T23:59:59.999999999Z",
        "0000000000000000000001, 1970-01-01T00:00:01Z"
    })
    void epochSecondsAreReadInEachSpellingOfANumber(String text, Instant expected) {
        assertThat(Timestamps.parseEpochSeconds(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                ".5",
                "5.",
                "-.5",
                "1e",
                "1e+",
                "e5",
                "1.e5",
                "0x42",
                "1515531081ABC",
                "1515531081.123.456",
                "NaN",
                "Infinity",
                "-Infinity",
                "1_000",
                " 1",
                "1 ",
                "1,5",
                "--1",
                "1e5.5",
                "\u0661",
                "1d",
                "1f",
                "1L"
            })
    void whatIsNoNumberIsNoEpochSeconds(String text) {
        assertRefused(() -> Timestamps.parseEpochSeconds(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-62135596800.000000001", "253402300800", "1e12", "-1e12", "9223372036854775807", "9223372036854775808",
                "99999999999999999999999", "1e1000", "1e1001", "1e999999999", "1e-999999999", "1e99999999999999999999"
            })
    void timesOutsideSmithysRangeAreRefusedAtOnce(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertRefused(() -> Timestamps.parseEpochSeconds(text)));
    }

    @Test
    void aNumberOfMoreThan1000CharactersIsRefused() {
        assertThat(Timestamps.parseEpochSeconds("0." + "0".repeat(998))).isEqualTo(Instant.EPOCH);
        assertRefused(() -> Timestamps.parseEpochSeconds("0." + "0".repeat(999)));
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z,           0",
        "2018-01-09T20:51:21.120Z,       1515531081.12",
        "1969-12-31T23:59:59.500Z,       -0.5",
        "1969-12-31T23:59:58.999999999Z, -1.000000001",
        "1969-12-31T23:59:58Z,           -2"
    })
    void epochSecondsAreWrittenAsShortAsTheyCanBe(Instant time, String expected) {
        assertThat(Timestamps.formatEpochSeconds(time)).isEqualTo(expected);
    }

    @Test
    void timesOutsideSmithysRangeAreNotWritten() {
        for (String text : new String[] {"0000-12-31T23:59:59.999Z", "+10000-01-01T00:00:00Z"}) {
            Instant time = Instant.parse(text);

            assertThatIllegalArgumentException().isThrownBy(() -> Timestamps.formatDateTime(time));
            assertThatIllegalArgumentException().isThrownBy(() -> Timestamps.formatHttpDate(time));
            assertThatIllegalArgumentException().isThrownBy(() -> Timestamps.formatEpochSeconds(time));
        }
    }

    @Test
    void datesAgreeWithTheFormattersOfTheJdk() {
        DateTimeFormatter fixdate = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
                .withZone(ZoneOffset.UTC);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Instant time = Instant.ofEpochSecond(-62_135_596_800L + (long) (random.nextDouble() * 315_537_897_600L));

            assertThat(Timestamps.formatDateTime(time)).isEqualTo(time.toString());
            assertThat(Timestamps.formatHttpDate(time)).isEqualTo(fixdate.format(time));
            assertThat(Timestamps.parseDateTime(time.toString())).isEqualTo(time);
            assertThat(Timestamps.parseHttpDate(fixdate.format(time))).isEqualTo(time);
        }
    }

    private static void assertRefused(Runnable parse) {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(parse::run)
                .satisfies(e -> assertThat(e.path()).isEmpty());
    }
}
