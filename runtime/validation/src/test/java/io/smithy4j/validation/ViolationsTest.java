package io.smithy4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    @Test
    void missingMembersComeFirst() {
        List<Violation> all =
                Violations.missingFirst(List.of("/b", "/list/0/x"), List.of(new Violation("/a", "wrong")));

        assertThat(all)
                .containsExactly(
                        new Violation("/b", "Value at '/b' failed to satisfy constraint: Member must not be null"),
                        new Violation(
                                "/list/0/x",
                                "Value at '/list/0/x' failed to satisfy constraint: Member must not be null"),
                        new Violation("/a", "wrong"));
    }

    @Test
    void whatIsWrongWithAStandInIsNotTold() {
        List<Violation> found = List.of(
                new Violation("/a", "1"),
                new Violation("/a/b", "2"),
                new Violation("/ab", "3"),
                new Violation("/x/a", "4"),
                new Violation("", "5"));

        assertThat(Violations.missingFirst(List.of("/a"), found))
                .extracting(Violation::path)
                .containsExactly("/a", "/ab", "/x/a", "");
    }

    @Test
    void nothingMissingChangesNothing() {
        List<Violation> found = List.of(new Violation("/a", "1"), new Violation("/b", "2"));

        assertThat(Violations.missingFirst(List.of(), found)).isEqualTo(found);
    }

    @Test
    void theListHasAtMost100() {
        List<String> missing = IntStream.range(0, 60).mapToObj(i -> "/m" + i).toList();
        List<Violation> found = IntStream.range(0, 60)
                .mapToObj(i -> new Violation("/f" + i, "x"))
                .toList();

        List<Violation> all = Violations.missingFirst(missing, found);

        assertThat(all).hasSize(100);
        assertThat(all.get(99).path()).isEqualTo("/f39");
    }

    @Test
    void longPathsEndTheListSooner() {
        List<String> missing =
                IntStream.range(0, 100).mapToObj(i -> "/" + i + "k".repeat(900)).toList();

        List<Violation> all = Violations.missingFirst(missing, List.of());

        assertThat(all).hasSizeBetween(10, 25);
        assertThat(Violation.summary(all)).hasSizeLessThan(21_000);
    }

    @Test
    void theSummaryCountsAndListsThem() {
        assertThat(Violation.summary(List.of(new Violation("/a", "x")))).isEqualTo("1 validation error detected. x");
        assertThat(Violation.summary(List.of(new Violation("/a", "x"), new Violation("/b", "y"))))
                .isEqualTo("2 validation errors detected. x; y");
    }
}
