package io.smithy4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameSetTest {
    private final NameSet names = new NameSet();

    @Test
    void namesOfEqualHashCodesAreDifferentNames() {
        List<String> alike = alike(6);

        assertThat(added(alike)).doesNotContain(false);
        assertThat(added(alike)).doesNotContain(true);
    }

    @Test
    void aNameIsTheSameHoweverItIsSpelled() {
        byte[] body = "a\" \\u0061\" \\u0062\" b\"".getBytes(UTF_8);

        assertThat(names.add("a", body, 0)).isTrue();
        assertThat(names.add("a", body, 3)).isFalse();
        assertThat(names.add("b", body, 11)).isTrue();
        assertThat(names.add("b", body, 19)).isFalse();
    }

    @Test
    void nothingCameOnceItIsCleared() {
        List<String> many = alike(7);
        added(many);
        names.clear();

        assertThat(added(many.subList(0, 3))).containsExactly(true, true, true);
        assertThat(added(many.subList(0, 3))).containsExactly(false, false, false);
    }

    private List<Boolean> added(List<String> all) {
        byte[] body = (String.join("\"", all) + '"').getBytes(UTF_8);
        List<Boolean> added = new ArrayList<>();
        int place = 0;
        for (String name : all) {
            added.add(names.add(name, body, place));
            place += name.length() + 1;
        }
        return added;
    }

    /** All texts of so many times Aa or BB, which have the same hash code. */
    private static List<String> alike(int times) {
        List<String> texts = List.of("");
        for (int i = 0; i < times; i++) {
            texts = texts.stream()
                    .flatMap(text -> List.of(text + "Aa", text + "BB").stream())
                    .toList();
        }
        return texts;
    }
}
