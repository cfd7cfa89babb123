package io.smithy4j.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.smithy4j.validation.SafePattern;
import java.util.List;

/** Values for patterns, in three engines. */
final class PatternsFuzzTest {
    // What all engines read the same, but for the end of the text.
    private static final List<String> ROWS = List.of(
            "^[a-zA-Z0-9_.-]+",
            "^[a-z]{1,8}:[^:/]*",
            "^[^\\n]{1,5}",
            "^ab?c+[\u00e0-\u00ff\ud83d\ude00-\ud83d\ude4f]*");

    private static final SafePattern BACKTRACKING = SafePattern.bounded("^(a+)+(b|(?=c)c)$");

    @FuzzTest
    void theEnginesAgree(byte[] bytes) {
        String value = new String(bytes, UTF_8);
        for (String row : ROWS) {
            boolean isFound = SafePattern.scan(row + "$").isFoundIn(value);

            assertThat(SafePattern.linear(row + "$").isFoundIn(value)).as(row).isEqualTo(isFound);
            assertThat(SafePattern.bounded(row + "\\z").isFoundIn(value))
                    .as(row)
                    .isEqualTo(isFound);
        }
    }

    @FuzzTest
    void backtrackingIsBounded(byte[] bytes) {
        assertThat(BACKTRACKING.isFoundIn(new String(bytes, UTF_8))).isIn(true, false);
    }
}
