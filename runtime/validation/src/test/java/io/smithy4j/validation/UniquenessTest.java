package io.smithy4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.smithy4j.core.Blob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UniquenessTest {
    @Test
    void itemsAreComparedByContent() {
        assertThat(Uniqueness.isUnique(List.of())).isTrue();
        assertThat(Uniqueness.isUnique(List.of(List.of("a"), List.of("b")))).isTrue();
        assertThat(Uniqueness.isUnique(List.of(List.of("a"), List.of("a")))).isFalse();
        assertThat(Uniqueness.isUnique(List.of(Blob.ofUtf8("a"), Blob.ofUtf8("a"))))
                .isFalse();
        assertThat(Uniqueness.isUnique(Arrays.asList(null, null))).isFalse();
    }

    @Test
    void aRepetitionIsFoundInALongList() {
        List<Integer> items =
                new ArrayList<>(IntStream.range(0, 200_000).boxed().toList());

        assertThat(Uniqueness.isUnique(items)).isTrue();
        items.add(77_777);
        assertThat(Uniqueness.isUnique(items)).isFalse();
        assertThat(Uniqueness.isUnique(Collections.nCopies(2_000, (Object) "a")))
                .isFalse();
    }

    @Test
    void aThousandItemsThatCollideAreStillCompared() {
        assertThat(Uniqueness.isUnique(colliding(1_000))).isTrue();
    }

    @Test
    void moreItemsThatCollideAreGivenUpInLinearTime() {
        List<List<String>> items = colliding(1 << 16);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Uniqueness.isUnique(items)).isFalse());
    }

    /** Different lists with one hash code; a hash set cannot sort them into a tree, for lists are not comparable. */
    private static List<List<String>> colliding(int count) {
        List<List<String>> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            items.add(List.of(text.toString()));
        }
        return items;
    }
}
