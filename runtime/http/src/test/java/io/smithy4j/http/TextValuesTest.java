package io.smithy4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.core.DecodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextValuesTest {
    private static void assertRefused(BiFunction<String, String, ?> parser, String text) {
        assertThatExceptionOfType(DecodeException.class)
                .as(text)
                .isThrownBy(() -> parser.apply("/x", text))
                .satisfies(e -> assertThat(e.path()).isEqualTo("/x"));
    }

    @Test
    void valuesAreRead() {
        assertThat(TextValues.readBoolean("/x", "true")).isTrue();
        assertThat(TextValues.readByte("/x", "-128")).isEqualTo((byte) -128);
        assertThat(TextValues.readLong("/x", "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(TextValues.readInt("/x", "-0")).isZero();
        assertThat(TextValues.readFloat("/x", "1.1")).isEqualTo(1.1f);
        assertThat(TextValues.readFloat("/x", "NaN")).isNaN();
        assertThat(TextValues.readDouble("/x", "-Infinity")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(TextValues.readDouble("/x", "1E3")).isEqualTo(1000);
        assertThat(TextValues.readBigInteger("/x", "1" + "0".repeat(99))).isEqualTo(BigInteger.TEN.pow(99));
        assertThat(TextValues.readBigDecimal("/x", "1.10")).isEqualTo(new BigDecimal("1.10"));
        assertThat(TextValues.readDateTime("/x", "1970-01-01T00:00:01Z")).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(TextValues.readBase64("/x", "dHJ1ZQ==")).isEqualTo("true");
        assertThat(TextValues.writeBase64("true")).isEqualTo("dHJ1ZQ==");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "True",
                "TRUE",
                "1",
                "0x42",
                "1.001",
                "2ABC",
                "Infinity",
                "NaN",
                "+1",
                "01",
                "1 ",
                "١",
                "-",
                "--1",
                "9223372036854775808",
                "99999999999999999999999"
            })
    void nothingIsCoercedIntoABooleanOrALong(String text) {
        assertRefused(TextValues::readBoolean, text);
        if (!text.equals("1")) {
            assertRefused(TextValues::readLong, text);
        }
    }

    @Test
    void integersStayInTheirRange() {
        assertRefused(TextValues::readByte, "128");
        assertRefused(TextValues::readShort, "-32769");
        assertRefused(TextValues::readInt, "2147483648");
        assertRefused(TextValues::readBigInteger, "1".repeat(1_001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "2ABC",
                "0x42",
                "1.",
                ".5",
                "1e",
                "1f",
                "1d",
                "+1",
                "infinity",
                "1E1001",
                "0x1p3",
                "1_0"
            })
    void nothingElseIsANumber(String text) {
        assertRefused(TextValues::readFloat, text);
        assertRefused(TextValues::readDouble, text);
        assertRefused(TextValues::readBigDecimal, text);
    }

    @Test
    void finiteNumbersDoNotBecomeInfinite() {
        assertRefused(TextValues::readFloat, "1e39");
        assertRefused(TextValues::readDouble, "1e309");
    }

    @Test
    void timestampsAreOfTheirFormatOnly() {
        assertRefused(TextValues::readDateTime, "1996-12-19T16:39:57-08:00");
        assertRefused(TextValues::readHttpDate, "1985-04-12T23:20:50Z");
        assertRefused(TextValues::readEpochSeconds, "Infinity");
        assertThat(TextValues.readDateTimeWithOffset("/x", "1970-01-01T01:00:00+01:00"))
                .isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "YmxvYg=", "[][]", "-_==", "gA=="})
    void mediaTextsAreStrictBase64OfUtf8(String text) {
        assertRefused(TextValues::readBase64, text);
    }

    @Test
    void textsAreUtf8() {
        assertThat(TextValues.readUtf8("", "é".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("é");
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> TextValues.readUtf8("", new byte[] {(byte) 0xFF}));
    }

    @Test
    void acceptNamesRanges() {
        assertThat(MediaType.isAccepted(List.of(), "text/plain")).isTrue();
        assertThat(MediaType.isAccepted(List.of(""), "text/plain")).isTrue();
        assertThat(MediaType.isAccepted(List.of("*/*"), "text/plain")).isTrue();
        assertThat(MediaType.isAccepted(List.of("Text/*; q=0.5"), "text/plain")).isTrue();
        assertThat(MediaType.isAccepted(List.of("application/json", "text/plain;charset=utf-8"), "text/plain"))
                .isTrue();
        assertThat(MediaType.isAccepted(List.of("application/hal+json"), "application/json"))
                .isFalse();
        assertThat(MediaType.isAccepted(List.of("text/plain;q=0, */*"), "text/plain"))
                .isFalse();
        assertThat(MediaType.isAccepted(List.of("*/*;q=0.000"), "text/plain")).isFalse();
        assertThat(MediaType.isAccepted(List.of("*/*;q=0, text/plain"), "text/plain"))
                .isTrue();
    }
}
