package io.smithy4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arithmetic between a measurement and the word "reached". */
final class ReportTest {
    @Test
    void theMedianIsTheMiddleValue() {
        assertThat(Measured.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Measured.of(4, 1, 2, 100).median()).isEqualTo(3);
        assertThat(Measured.of(7).median()).isEqualTo(7);
    }

    @Test
    void theSpreadLeavesOutliersOut() {
        assertThat(Measured.of(1, 90, 100, 120, 10_000).spread()).isEqualTo(0.2);
        assertThat(Measured.of(0, 0, 0).spread()).isZero();
    }

    @Test
    void theRatioIsOursByTheirs() {
        assertThat(row(200, 1000, Goal.NONE).ratio()).isEqualTo(0.2, within(1e-9));
        assertThat(row(200, 0, Goal.NONE).ratio()).isZero();
    }

    @Test
    void aRatioThatIsNotAboveItsLimitIsReached() {
        assertThat(row(40, 100, Goal.ratioAtMost(0.4)).reached()).isTrue();
        assertThat(row(41, 100, Goal.ratioAtMost(0.4)).reached()).isFalse();
    }

    @Test
    void aRatioThatIsNotBelowItsLimitIsReached() {
        assertThat(row(80, 100, Goal.ratioAtLeast(0.8)).reached()).isTrue();
        assertThat(row(79, 100, Goal.ratioAtLeast(0.8)).reached()).isFalse();
    }

    @Test
    void fiveTimesFasterIsAFifthOfTheTime() {
        assertThat(row(20, 100, Goal.timesFaster(5)).reached()).isTrue();
        assertThat(row(21, 100, Goal.timesFaster(5)).reached()).isFalse();
    }

    @Test
    void bytesMoreAreCountedAndNotDivided() {
        assertThat(row(164, 100, Goal.atMostMore(64, "bytes")).reached()).isTrue();
        assertThat(row(165, 100, Goal.atMostMore(64, "bytes")).reached()).isFalse();
    }

    @Test
    void aLimitOfOursDoesNotAskThePeer() {
        assertThat(row(4096, 1, Goal.oursAtMost(4096, "bytes")).reached()).isTrue();
        assertThat(row(4097, 9999, Goal.oursAtMost(4096, "bytes")).reached()).isFalse();
        assertThat(row(0, 9999, Goal.oursAtMost(0, "bytes")).reached()).isTrue();
    }

    @Test
    void withoutAGoalNothingIsReachedOrMissed() {
        assertThat(row(1, 2, Goal.NONE).reached()).isNull();
    }

    @Test
    void rowsAreAddedToTheFile(@TempDir Path folder) {
        Row first = row(1, 2, Goal.NONE);
        Row second = row(40, 100, Goal.ratioAtMost(0.4));
        Results results = Results.startedIn(folder);
        results.add(List.of(first));
        results.add(List.of(second));

        assertThat(results.rows()).containsExactly(first, second);
        assertThat(Results.startedIn(folder).rows()).isEmpty();
    }

    @Test
    void theTableEndsWithWhatWasReached() {
        String table = Table.of(List.of(
                row(40, 100, Goal.ratioAtMost(0.4)), row(1234, 1000, Goal.timesFaster(5)), row(1, 2, Goal.NONE)));

        assertThat(table.lines())
                .containsExactly(
                        "| what   | case  | ours  | peer | peer's | unit | spread  | ratio | goal           | reached |",
                        "|--------|-------|-------|------|--------|------|---------|-------|----------------|---------|",
                        "| encode | small | 40.0  | them | 100    | ns   | 0% / 0% | 0.40  | at most 0.4    | yes     |",
                        "| encode | small | 1,234 | them | 1,000  | ns   | 0% / 0% | 1.23  | 5 times faster | no      |",
                        "| encode | small | 1.0   | them | 2.0    | ns   | 0% / 0% | 0.50  |                |         |",
                        "",
                        "1 of 2 goals reached.");
    }

    private static Row row(long ours, long theirs, Goal goal) {
        return Row.of("encode", "small", Measured.exactly(ours), "them", Measured.exactly(theirs), "ns", goal);
    }
}
