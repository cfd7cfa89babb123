package io.smithy4j.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapViewTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 33, 100})
    void entriesHaveTheirOrderWhoeverMadeTheMap(int size) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = size; i > 0; i--) {
            map.put("k" + i, i);
        }

        assertThat(entries(MapView.of(map))).isEqualTo(map.toString());
        assertThat(entries(MapView.of(Copies.map(map)))).isEqualTo(map.toString());
    }

    @Test
    void theViewOfAMapThatATypeHoldsIsTheMapItself() {
        Map<String, Integer> map = Copies.map(Map.of("a", 1));

        assertThat(MapView.of(map)).isSameAs(map);
    }

    @Test
    void valuesMayBeNull() {
        Map<String, @Nullable Integer> map = new HashMap<>();
        map.put("a", null);

        assertThat(MapView.of(map).value(0)).isNull();
    }

    @Test
    void thereIsNothingAfterTheLastEntry() {
        MapView<String, Integer> view = MapView.of(Map.of("a", 1));

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> view.key(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> view.value(1));
    }

    private static String entries(MapView<String, Integer> view) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < view.size(); i++) {
            map.put(view.key(i), view.value(i));
        }
        return map.toString();
    }
}
