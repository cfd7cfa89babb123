package io.smithy4j.json;

import static io.smithy4j.json.Bodies.assertRefused;
import static io.smithy4j.json.Bodies.reading;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smithy4j.core.InputLimits;
import io.smithy4j.core.MissingPaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What readers use is used again by the next; no body may notice. */
class JsonReaderReuseTest {
    @Test
    void aReaderWhoseBodyHasEndedReadsNothing() {
        JsonReader in = reading("[1]");
        in.skipValue();
        in.end();

        assertRefused(in::readInt).withMessageContaining("nothing");
        assertRefused(in::beginObject).withMessageContaining("nothing");
        assertRefused(in::skipValue).withMessageContaining("nothing");
        assertRefused(in::hasNextItem);
        assertRefused(in::end);
    }

    @Test
    void aReaderThatHasEndedDoesNotTouchTheBodyOfTheNext() {
        JsonReader ended = reading("[1]");
        ended.skipValue();
        ended.end();
        JsonReader next = reading("[2]");
        next.beginArray();

        assertRefused(ended::hasNextItem);
        assertThat(next.hasNextItem()).isTrue();
        assertThat(next.readInt()).isEqualTo(2);
    }

    @Test
    void twoBodiesCanBeReadAtOnce() {
        JsonReader outer = reading("[\"[2]\",3]");
        outer.beginArray();
        outer.hasNextItem();
        JsonReader inner = reading(outer.readString());
        inner.beginArray();
        inner.hasNextItem();

        assertThat(inner.readInt()).isEqualTo(2);
        assertThat(inner.hasNextItem()).isFalse();
        inner.end();
        assertThat(outer.hasNextItem()).isTrue();
        assertThat(outer.readInt()).isEqualTo(3);
    }

    @Test
    void namesOfOneBodyDoNotComeTwiceInTheNext() {
        for (int i = 0; i < 3; i++) {
            assertThat(keys("{\"a\":{\"a\":{\"a\":1}},\"b\":{}}")).containsExactly("a", "b");
        }
    }

    @Test
    void whereABodyFailsNothingIsLeftForTheNext() {
        assertRefused(() -> keys("{\"a\":{\"b\":[1,2,}}")).withMessageContaining("/a/b/2");

        assertRefused(() -> keys("{\"c\":[}")).withMessageContaining("/c");
        assertThat(keys("{\"a\":1}")).containsExactly("a");
    }

    @Test
    void eachBodyHasItsOwnLimits() {
        byte[] deep = Bodies.nested(20).getBytes(UTF_8);
        MissingPaths narrow = new MissingPaths(InputLimits.DEFAULTS.withDepth(3).withTokens(5));
        for (int i = 0; i < 3; i++) {
            Bodies.skipAll(deep);
            assertRefused(() -> JsonReader.ofBody(deep, narrow).skipValue()).withMessageContaining("deeper than 3");
        }
        assertRefused(() ->
                        JsonReader.ofBody("[1,2,3,4,5]".getBytes(UTF_8), narrow).skipValue())
                .withMessageContaining("5 JSON tokens");
    }

    @Test
    void withoutAnObjectThereIsNoMember() {
        JsonReader in = reading("1");
        in.readInt();

        assertThatIllegalStateException().isThrownBy(in::nextKey);
    }

    @Test
    void bodiesOfManyThreadsDoNotMix() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                tasks.add(() -> isReadWhole(number));
            }
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                assertThat(task.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isReadWhole(int number) {
        Map<String, Object> expected = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            expected.put("key" + number + "-" + i % 30, "value" + i);
        }
        StringBuilder body = new StringBuilder("[");
        for (int i = 0; i < 5; i++) {
            body.append(i == 0 ? "{" : ",{");
            expected.forEach((key, value) ->
                    body.append('"').append(key).append("\":\"").append(value).append("\","));
            body.setCharAt(body.length() - 1, '}');
        }
        byte[] json = body.append(']').toString().getBytes(UTF_8);
        List<Object> whole = List.of(expected, expected, expected, expected, expected);
        boolean isWhole = true;
        for (int k = 0; k < 50; k++) {
            isWhole &= whole.equals(Bodies.tree(json));
        }
        return isWhole;
    }

    private static List<String> keys(String json) {
        JsonReader in = reading(json);
        List<String> keys = new ArrayList<>();
        in.beginObject();
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            keys.add(key);
            in.skipValue();
        }
        in.end();
        return keys;
    }
}
