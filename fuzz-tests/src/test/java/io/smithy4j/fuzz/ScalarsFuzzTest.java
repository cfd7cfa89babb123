package io.smithy4j.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.smithy4j.core.BigNumberText;
import io.smithy4j.core.Blob;
import io.smithy4j.core.Timestamps;
import io.smithy4j.http.TextValues;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.Function;

/** Timestamps, numbers and Base64 as texts: what is read is written so that it is read again. */
final class ScalarsFuzzTest {
    @FuzzTest
    void dateTimes(byte[] bytes) {
        roundTrip(bytes, Timestamps::parseDateTime, Timestamps::formatDateTime);
        roundTrip(bytes, Timestamps::parseDateTimeWithOffset, Timestamps::formatDateTime);
    }

    @FuzzTest
    void httpDates(byte[] bytes) {
        roundTrip(bytes, Timestamps::parseHttpDate, Timestamps::formatHttpDate);
    }

    @FuzzTest
    void epochSeconds(byte[] bytes) {
        roundTrip(bytes, Timestamps::parseEpochSeconds, Timestamps::formatEpochSeconds);
    }

    @FuzzTest
    void numbers(byte[] bytes) {
        roundTrip(bytes, text -> TextValues.readByte("", text), String::valueOf);
        roundTrip(bytes, text -> TextValues.readShort("", text), String::valueOf);
        roundTrip(bytes, text -> TextValues.readInt("", text), String::valueOf);
        roundTrip(bytes, text -> TextValues.readLong("", text), String::valueOf);
        roundTrip(bytes, text -> TextValues.readBigInteger("", text), String::valueOf);
        roundTrip(bytes, text -> TextValues.readFloat("", text), String::valueOf);
        roundTrip(bytes, text -> TextValues.readDouble("", text), String::valueOf);
    }

    @FuzzTest
    void decimals(byte[] bytes) {
        Decoding.of(() -> TextValues.readBigDecimal("", new String(bytes, UTF_8)))
                .ifPresent(value -> assertThat(TextValues.readBigDecimal("", BigNumberText.format(value)))
                        .isEqualByComparingTo(value));
    }

    @FuzzTest
    void base64(byte[] bytes) {
        String text = new String(bytes, UTF_8);

        Decoding.of(() -> Blob.ofBase64(text))
                .ifPresent(blob -> assertThat(blob.toBase64()).isEqualTo(text));
        assertThat(Blob.ofBase64(Blob.of(bytes).toBase64())).isEqualTo(Blob.of(bytes));
    }

    @FuzzTest
    void timesInNanoseconds(byte[] bytes) {
        if (bytes.length < 12) {
            return;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Instant time = Instant.ofEpochSecond(in.getLong() % 62_000_000_000L, in.getInt() & 0x3FFFFFFF);
        if (time.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                || time.isAfter(Instant.parse("9999-12-31T23:59:58Z"))) {
            return;
        }

        assertThat(Timestamps.parseDateTime(Timestamps.formatDateTime(time))).isEqualTo(time);
        assertThat(Timestamps.parseEpochSeconds(Timestamps.formatEpochSeconds(time)))
                .isEqualTo(time);
    }

    private static <T> void roundTrip(byte[] bytes, Function<String, T> parser, Function<T, String> format) {
        String text = new String(bytes, UTF_8);
        Decoding.of(() -> parser.apply(text))
                .ifPresent(value ->
                        assertThat(parser.apply(format.apply(value))).as(text).isEqualTo(value));
    }
}
