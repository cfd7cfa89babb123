package io.smithy4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smithy4j.core.DecodeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QueryTest {
    @Test
    void parametersStandInTheOrderInWhichTheyWereAdded() {
        String query = new QueryWriter()
                .add("foo", "bar")
                .add("hello")
                .add("list", "a")
                .add("list", "b&c")
                .add("empty", "")
                .build();

        assertThat(query).isEqualTo("foo=bar&hello&list=a&list=b%26c&empty=");
    }

    @Test
    void aQueryWithoutParametersIsNone() {
        assertThat(new QueryWriter().build()).isNull();
    }

    @Test
    void namedParametersComeBeforeThoseOfMaps() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("bar", "fromMap");
        map.put("qux", "alsoFromMap");

        assertThat(new QueryWriter().add("bar", "named").addOthers(map).build()).isEqualTo("bar=named&qux=alsoFromMap");
        assertThat(new QueryWriter()
                        .add("bar", "named")
                        .addOtherLists(Map.of("baz", List.of("1", "2")))
                        .build())
                .isEqualTo("bar=named&baz=1&baz=2");
    }

    @Test
    void readingDecodesNamesAndValues() {
        QueryParameters query = QueryParameters.of("a%20b=c+d&list=1&flag&list=2&&x=y=z&e=");

        assertThat(query.first("a b")).isEqualTo("c+d");
        assertThat(query.list("list", "/list", TextValues::readInt)).containsExactly(1, 2);
        assertThat(query.first("flag")).isEmpty();
        assertThat(query.first("x")).isEqualTo("y=z");
        assertThat(query.first("nothing")).isNull();
        assertThat(query.firsts()).containsKeys("a b", "list", "flag", "x", "e").hasSize(5);
        assertThat(query.lists()).containsEntry("list", List.of("1", "2"));
        assertThat(query.has("list", "2")).isTrue();
        assertThat(query.has("list", "3")).isFalse();
    }

    @Test
    void malformedQueriesAndHugeOnesAreRefused() {
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> QueryParameters.of("a=%zz"));
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> QueryParameters.of("a&".repeat(1_001)));
        assertThat(QueryParameters.of("a&".repeat(1_000)).lists().get("a")).hasSize(1_000);
    }
}
