package io.smithy4j.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        List<String> listCopy = Copies.list(list);
        List<@Nullable String> sparseListCopy = Copies.sparseList(list);

        map.clear();
        list.clear();

        assertThat(mapCopy).hasSize(1);
        assertThat(sparseCopy).hasSize(1);
        assertThat(listCopy).hasSize(1);
        assertThat(sparseListCopy).hasSize(1);
    }

    @Test
    void copiesCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Copies.map(Map.of("a", "1")).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Copies.sparseMap(Map.of("a", "1")).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Copies.list(List.of("a")).clear());
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void denseListsRefuseNulls(int size) {
        List<@Nullable String> list = new ArrayList<>(Collections.nCopies(size, "a"));
        list.set(size - 1, null);

        assertThatNullPointerException().isThrownBy(() -> Copies.list(list)).withMessageContaining("list item");
        assertThatNullPointerException()
                .isThrownBy(() -> Copies.list(Copies.sparseList(list)))
                .withMessageContaining("list item");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 40})
    void keysThatAreEqualAreOneHoweverTheCallersMapTellsThem(int size) {
        IdentityHashMap<String, Integer> map = new IdentityHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(new String("k" + i / 2), i);
        }

        assertThat(Copies.map(map)).hasSize(size / 2).containsOnlyKeys(new HashSet<>(map.keySet()));
    }

    @Test
    void collectionsInsideAreCopiedToo() {
        List<String> inner = new ArrayList<>(List.of("a"));
        List<List<String>> list = Copies.list(List.of(List.of("b"), inner), Copies::list);
        Map<String, List<String>> map = Copies.map(Map.of("k", inner), Copies::list);
        List<@Nullable Map<String, List<String>>> deep =
                Copies.sparseList(List.of(Map.of("k", inner)), from -> Copies.map(from, Copies::list));

        inner.clear();

        assertThat(list).containsExactly(List.of("b"), List.of("a"));
        assertThat(map).containsExactly(Map.entry("k", List.of("a")));
        assertThat(deep).containsExactly(Map.of("k", List.of("a")));
    }

    @Test
    void copiesThatHoldCopiesOnlyAreKept() {
        List<List<String>> list = Copies.list(List.of(List.of("a"), List.of("b", "c", "d")), Copies::list);
        Map<String, @Nullable List<List<String>>> map =
                Copies.sparseMap(Map.of("k", list), from -> Copies.list(from, Copies::list));

        assertThat(map.get("k")).isSameAs(list);
        assertThat(Copies.list(list, Copies::list)).isSameAs(list);
        assertThat(Copies.sparseMap(map, from -> Copies.list(from, Copies::list)))
                .isSameAs(map);
    }

    @Test
    void nullsAreNotCopied() {
        Map<String, @Nullable List<String>> map = new HashMap<>();
        map.put("a", null);
        List<@Nullable List<String>> list = Arrays.asList(List.of("a"), null);

        assertThat(Copies.sparseMap(map, Copies::list)).containsEntry("a", null);
        assertThat(Copies.sparseList(list, Copies::list)).containsExactly(List.of("a"), null);
        assertThatNullPointerException()
                .isThrownBy(() -> Copies.list(list, Copies::list))
                .withMessageContaining("list item");
        assertThatNullPointerException()
                .isThrownBy(() -> Copies.map(map, Copies::list))
                .withMessageContaining("map value");
    }

    @Test
    void anArrayThatACollectionKeepsIsNotShared() {
        Object[] kept = {"a", "b", "c"};
        List<String> copy = Copies.list(new AbstractCollection<>() {
            @Override
            public Iterator<String> iterator() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int size() {
                return kept.length;
            }

            @Override
            public Object[] toArray() {
                return kept;
            }
        });

        kept[0] = "z";

        assertThat(copy).containsExactly("a", "b", "c");
    }

    @Test
    void sparseCollectionsKeepNulls() {
        Map<String, @Nullable String> map = new HashMap<>();
        map.put("a", null);

        assertThat(Copies.sparseMap(map)).containsEntry("a", null);
        assertThat(Copies.sparseList(Arrays.asList("a", null))).containsExactly("a", null);
    }
}
