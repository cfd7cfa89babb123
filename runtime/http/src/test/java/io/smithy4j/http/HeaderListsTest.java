package io.smithy4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderListsTest {
    private static List<String> read(String... fields) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        for (String field : fields) {
            headers.add("x", field);
        }
        return HeaderLists.list(headers.build(), "X", "/x", TextValues::readString);
    }

    @Test
    void itemsThatNeedItAreQuoted() {
        String joined = HeaderLists.join(List.of("b,c", "\"def\"", "a", "", " x", "\\"), Function.identity());

        assertThat(joined).isEqualTo("\"b,c\", \"\\\"def\\\"\", a, \"\", \" x\", \\");
        assertThat(read(joined)).containsExactly("b,c", "\"def\"", "a", "", " x", "\\");
    }

    @Test
    void fieldsOfOneNameAreOneListAndEmptyItemsArePassedOver() {
        assertThat(read("a,b", " c ,, ", "")).containsExactly("a", "b", "c");
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "\"a\"b", "\"", "a, \"b\\\""})
    void quotesMustSpanAWholeItem(String field) {
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> read(field));
    }

    @Test
    void datesHaveACommaOfTheirOwn() {
        List<Instant> dates = List.of(Instant.ofEpochSecond(1576540098), Instant.EPOCH);
        String joined = HeaderLists.joinDates(dates, Timestamps::formatHttpDate);

        assertThat(joined).isEqualTo("Mon, 16 Dec 2019 23:48:18 GMT, Thu, 01 Jan 1970 00:00:00 GMT");
        HttpHeaders headers = HttpHeaders.builder().add("x", joined).build();
        assertThat(HeaderLists.dates(headers, "x", "/x", TextValues::readHttpDate))
                .isEqualTo(dates);
    }

    @Test
    void prefixesAreComparedWithoutRegardToCase() {
        HttpHeaders headers = HttpHeaders.builder()
                .add("X-Foo-Abc", "1")
                .add("x-foo", "2")
                .add("y", "3")
                .build();

        assertThat(HeaderLists.withPrefix(headers, "x-foo-")).isEqualTo(Map.of("abc", "1"));
        assertThat(HeaderLists.withPrefix(headers, "")).containsOnlyKeys("x-foo-abc", "x-foo", "y");
    }
}
