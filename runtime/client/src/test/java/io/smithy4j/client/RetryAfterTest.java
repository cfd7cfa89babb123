package io.smithy4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {
    private static @Nullable Duration read(String name, String value) {
        return RetryAfter.of(HttpHeaders.builder().add(name, value).build(), VirtualClock.START);
    }

    @Test
    void awsCountsMilliseconds() {
        assertThat(read("x-amz-retry-after", "1500")).isEqualTo(Duration.ofMillis(1500));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "120,120", "'Fri, 02 Jan 2026 03:04:35 GMT',30", "'Fri, 02 Jan 2026 03:04:00 GMT',0"})
    void theStandardCountsSecondsOrNamesATime(String value, long seconds) {
        assertThat(read("Retry-After", value)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "1e18",
                "NaN",
                "soon",
                "1.5",
                "+1",
                "9999999999",
                "99999999999999999999",
                " 1",
                "\u00b2"
            })
    void whatMakesNoSenseIsIgnored(String value) {
        assertThat(read("x-amz-retry-after", value)).isNull();
        assertThat(read("Retry-After", value)).isNull();
    }

    @Test
    void ofManyTheFirstCounts() {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        for (int i = 1; i <= 100; i++) {
            headers.add("Retry-After", String.valueOf(i));
        }

        assertThat(RetryAfter.of(headers.build(), VirtualClock.START)).isEqualTo(Duration.ofSeconds(1));
    }
}
