package io.smithy4j.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListItemsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8, 9, 100, 1025})
    void theListIsThatOfTheJdkWhateverItsSize(int size) {
        List<Integer> expected = new ArrayList<>();
        for (int i = size; i > 0; i--) {
            expected.add(i);
        }

        List<Integer> list = items(expected).toList();

        assertThat(list).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(expected).isEqualTo(list);
        assertThat(list).isInstanceOf(RandomAccess.class).hasSize(size);
        assertThat(list.toArray()).isEqualTo(expected.toArray());
        assertThat(list.toArray(new Integer[0])).isEqualTo(expected.toArray(new Integer[0]));
        assertThat(list.contains(1)).isEqualTo(size > 0);
        assertThat(list.contains(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8})
    void thereIsNothingBesideTheItems(int size) {
        List<Integer> list = items(Collections.nCopies(size, 1)).toList();

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.get(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.get(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void theListCannotBeChanged(int size) {
        List<Integer> list = items(Collections.nCopies(size, 1)).toList();

        assertRefused(() -> list.add(1));
        assertRefused(() -> list.add(0, 1));
        assertRefused(() -> list.set(0, 2));
        assertRefused(() -> list.remove(0));
        assertRefused(() -> list.remove((Integer) 1));
        assertRefused(() -> list.removeIf(item -> true));
        assertRefused(() -> list.replaceAll(item -> 2));
        assertRefused(() -> list.sort(null));
        assertRefused(() -> list.subList(0, 1).clear());
        assertRefused(() -> list.listIterator().add(1));
        assertRefused(list::clear);
        assertRefused(() -> new ListItems<Integer>().toList().clear());
    }

    @Test
    void anArrayThatIsHandedOutIsTheCallers() {
        List<Integer> list = items(List.of(1, 2, 3)).toList();

        list.toArray()[0] = 9;

        assertThat(list).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 1025})
    void theCollectorIsEmptyAfterwardsAndMakesAnotherList(int size) {
        ListItems<Integer> items = items(Collections.nCopies(size, 1));
        List<Integer> list = items.toList();

        items.add(2);

        assertThat(list).hasSize(size).containsOnly(1);
        assertThat(items.toList()).containsExactly(2);
        assertThat(items.toList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 1025})
    void aCollectorThatIsDoneHoldsNothing(int size) {
        ListItems<Object> items = new ListItems<>();
        WeakReference<Object> handedOut = collected(items, size);
        items.toList();
        WeakReference<Object> cleared = collected(items, size);
        items.clear();

        assertForgotten(handedOut);
        assertForgotten(cleared);
        assertThat(items.toList()).isEmpty();
    }

    @Test
    void copiesOfTheListAreTheListItself() {
        for (int size = 0; size < 4; size++) {
            List<Integer> list = items(Collections.nCopies(size, 1)).toList();

            assertThat(Copies.list(list)).isSameAs(list);
            assertThat(Copies.sparseList(list)).isSameAs(list);
        }
    }

    @Test
    void nullsAreItemsToo() {
        ListItems<@Nullable String> items = new ListItems<>();
        items.add("a");
        items.add(null);

        assertThat(items.toList()).isEqualTo(Arrays.asList("a", null)).contains((String) null);
    }

    private static void assertRefused(Runnable change) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
    }

    private static <T> ListItems<T> items(List<T> list) {
        ListItems<T> items = new ListItems<>();
        list.forEach(items::add);
        return items;
    }

    private static WeakReference<Object> collected(ListItems<Object> items, int size) {
        for (int i = 1; i < size; i++) {
            items.add(i);
        }
        Object last = new Object();
        items.add(last);
        return new WeakReference<>(last);
    }

    private static void assertForgotten(WeakReference<Object> reference) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (reference.get() != null && System.nanoTime() < end) {
            System.gc();
        }
        assertThat(reference.get()).isNull();
    }
}
