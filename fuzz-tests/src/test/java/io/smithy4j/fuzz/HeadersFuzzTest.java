package io.smithy4j.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.smithy4j.http.HeaderLists;
import io.smithy4j.http.HttpHeaders;
import io.smithy4j.http.MediaType;
import io.smithy4j.http.TextValues;
import java.util.List;
import java.util.Optional;

/** Values of header fields. */
final class HeadersFuzzTest {
    @FuzzTest
    void listsAreReadAgainAsTheyWereWritten(byte[] bytes) {
        headers(new String(bytes, ISO_8859_1))
                .ifPresent(headers -> Decoding.of(() -> list(headers)).ifPresent(items -> {
                    String written = HeaderLists.join(items, item -> item);

                    assertThat(headers(written).map(HeadersFuzzTest::list)).contains(items);
                }));
    }

    @FuzzTest
    void listsOfDatesAreReadOrRefused(byte[] bytes) {
        headers(new String(bytes, ISO_8859_1))
                .ifPresent(headers -> Decoding.of(
                                () -> HeaderLists.dates(headers, "X-List", "/dates", TextValues::readHttpDate))
                        .ifPresent(dates -> assertThat(dates).doesNotContainNull()));
    }

    @FuzzTest
    void mediaTypesAreTakenOrNot(byte[] bytes) {
        String text = new String(bytes, UTF_8);

        assertThat(MediaType.isSame(text, text)).isTrue();
        assertThat(MediaType.isAccepted(List.of(text, "application/json"), "application/json"))
                .isIn(true, false);
        assertThat(MediaType.isAccepted(List.of("*/*"), "a/" + text)).isTrue();
    }

    private static Optional<HttpHeaders> headers(String value) {
        try {
            return Optional.of(HttpHeaders.builder().add("X-List", value).build());
        } catch (IllegalArgumentException e) {
            // No adapter hands such a field on.
            return Optional.empty();
        }
    }

    private static List<String> list(HttpHeaders headers) {
        return HeaderLists.list(headers, "X-List", "/list", TextValues::readString);
    }
}
