package io.smithy4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void mapsKeepTheirOrder() {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 99; i >= 0; i--) {
            map.put("k" + i, i);
        }

        assertThat(Copies.map(map).keySet()).containsExactlyElementsOf(map.keySet());
        assertThat(Copies.sparseMap(map).keySet()).containsExactlyElementsOf(map.keySet());
    }

    @Test
    void changesToTheOriginalDoNotShow() {
        Map<String, String> map = new HashMap<>(Map.of("a", "1"));
        List<String> list = new ArrayList<>(List.of("a"));
        Map<String, String> mapCopy = Copies.map(map);
        Map<String, @Nullable String> sparseCopy = Copies.sparseMap(map);
        List<@Nullable String> listCopy = Copies.sparseList(list);

        map.clear();
        list.clear();

        assertThat(mapCopy).hasSize(1);
        assertThat(sparseCopy).hasSize(1);
        assertThat(listCopy).hasSize(1);
    }

    @Test
    void copiesCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Copies.map(Map.of("a", "1")).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Copies.sparseMap(Map.of("a", "1")).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Copies.sparseList(List.of("a")).clear());
    }

    @Test
    void denseMapsRefuseNulls() {
        Map<String, String> nullValue = new HashMap<>();
        nullValue.put("a", null);
        Map<String, String> nullKey = new HashMap<>();
        nullKey.put(null, "1");

        assertThatNullPointerException().isThrownBy(() -> Copies.map(nullValue)).withMessageContaining("map value");
        assertThatNullPointerException().isThrownBy(() -> Copies.map(nullKey)).withMessageContaining("map key");
        assertThatNullPointerException()
                .isThrownBy(() -> Copies.sparseMap(nullKey))
                .withMessageContaining("map key");
    }

    @Test
    void sparseCollectionsKeepNulls() {
        Map<String, @Nullable String> map = new HashMap<>();
        map.put("a", null);

        assertThat(Copies.sparseMap(map)).containsEntry("a", null);
        assertThat(Copies.sparseList(Arrays.asList("a", null))).containsExactly("a", null);
    }
}
