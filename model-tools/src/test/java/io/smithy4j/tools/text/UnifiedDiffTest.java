package io.smithy4j.tools.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void aChangedLineStandsAmongThreeLinesOfContext() {
        List<String> diff = UnifiedDiff.of("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n");

        assertThat(diff)
                .containsExactly(
                        "--- a/a.txt",
                        "+++ b/a.txt",
                        "@@ -2,7 +2,7 @@",
                        " 2",
                        " 3",
                        " 4",
                        "-5",
                        "+five",
                        " 6",
                        " 7",
                        " 8");
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(UnifiedDiff.of("a.txt", "1\n", "1\n")).isEmpty();
    }

    @Test
    void aMissingEndOfTheLastLineIsADifference() {
        assertThat(UnifiedDiff.of("a.txt", "1", "1\n")).contains("-1\n\\ No newline at end of file", "+1");
    }

    @Test
    void aCarriageReturnIsADifferenceThatCanBeSeen() {
        assertThat(UnifiedDiff.of("a.txt", "1\r\n", "1\n")).contains("-1^M", "+1");
    }

    @Test
    void aWholeFileIsAddedToNothing() {
        assertThat(UnifiedDiff.added("a.txt", "1\n"))
                .containsExactly("--- /dev/null", "+++ b/a.txt", "@@ -0,0 +1,1 @@", "+1");
    }

    @Test
    void aLongPatchIsCutAndSaysByHowMuch() {
        assertThat(UnifiedDiff.capped(List.of("1", "2", "3"), 2)).containsExactly("1", "2", "... 1 more line");
    }
}
