package io.smithy4j.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapEntriesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 8, 9, 32, 33, 100})
    void theMapIsThatOfTheJdkWhateverItsSize(int size) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int i = size; i > 0; i--) {
            expected.put("k" + i, i);
        }

        Map<String, Integer> map = entries(expected).toMap();

        assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(expected).isEqualTo(map);
        assertThat(map.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(map.values()).containsExactlyElementsOf(expected.values());
        expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.containsKey("other")).isFalse();
        assertThat(map.get("other")).isNull();
        assertThat(map.get(null)).isNull();
    }

    @Test
    void keysOfOneHashCodeAreTold() {
        MapEntries<String, Integer> entries = new MapEntries<>();
        for (int i = 0; i < 64; i++) {
            String key = Integer.toBinaryString(64 + i).replace("0", "Aa").replace("1", "BB");
            entries.add(key, i);
        }

        Map<String, Integer> map = entries.toMap();

        assertThat(map.keySet().stream().map(String::hashCode).distinct()).hasSize(1);
        map.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 33})
    void theCollectorIsEmptyAfterwardsAndMakesAnotherMap(int size) {
        MapEntries<Integer, String> entries = new MapEntries<>();
        for (int i = 0; i < size; i++) {
            entries.add(i, "old");
        }
        Map<Integer, String> map = entries.toMap();

        entries.add(0, "new");

        assertThat(map).hasSize(size).containsEntry(0, "old");
        assertThat(entries.toMap()).containsExactly(Map.entry(0, "new"));
        assertThat(entries.toMap()).isEmpty();
    }

    @Test
    void whatIsClearedIsForgotten() {
        MapEntries<String, String> entries = new MapEntries<>();
        entries.add("a", "1");

        entries.clear();

        assertThat(entries.toMap()).isEmpty();
    }

    @Test
    void keysAreNeverNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new MapEntries<String, String>().add(noKey(), "1"))
                .withMessageContaining("map key");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 33})
    void theMapCannotBeChanged(int size) {
        MapEntries<Integer, String> entries = new MapEntries<>();
        for (int i = 0; i < size; i++) {
            entries.add(i, "v");
        }
        Map<Integer, String> map = entries.toMap();
        Iterator<Map.Entry<Integer, String>> iterator = map.entrySet().iterator();
        Map.Entry<Integer, String> entry = iterator.next();

        assertRefused(map::clear);
        assertRefused(() -> map.put(1, "w"));
        assertRefused(() -> map.remove(99));
        assertRefused(() -> map.replaceAll((key, value) -> "w"));
        assertRefused(() -> map.keySet().clear());
        assertRefused(() -> map.entrySet().clear());
        assertRefused(() -> map.values().clear());
        assertRefused(iterator::remove);
        assertRefused(() -> entry.setValue("w"));
    }

    @Test
    void nothingComesAfterTheLastEntry() {
        Iterator<?> iterator =
                new MapEntries<String, String>().toMap().entrySet().iterator();

        assertThat(iterator.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
    }

    @Test
    void copiesOfTheMapAreTheMapItself() {
        Map<String, Integer> map = entries(Map.of("a", 1)).toMap();

        assertThat(Copies.map(map)).isSameAs(map);
        assertThat(Copies.sparseMap(map)).isSameAs(map);
    }

    @Test
    void aMapWithNullsIsRefusedWhereNoneMayBe() {
        MapEntries<String, @Nullable Integer> entries = new MapEntries<>();
        entries.add("a", null);
        Map<String, @Nullable Integer> map = entries.toMap();

        assertThat(Copies.sparseMap(map)).isSameAs(map).containsEntry("a", null);
        assertThatNullPointerException().isThrownBy(() -> Copies.map(map)).withMessageContaining("map value");
    }

    @SuppressWarnings("NullAway") // What somebody does who does not check for nulls.
    private static String noKey() {
        return null;
    }

    private static void assertRefused(Runnable change) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
    }

    private static <K, V> MapEntries<K, V> entries(Map<K, V> map) {
        MapEntries<K, V> entries = new MapEntries<>();
        map.forEach(entries::add);
        return entries;
    }
}
