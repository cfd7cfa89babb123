package io.smithy4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanPatternTest {
    private static final List<String> INPUTS = List.of(
            "",
            "a",
            "b",
            "ab",
            "aab",
            "abc",
            "aaaa",
            "A",
            "0",
            "12",
            "-",
            ".",
            "]",
            "\\",
            "\n",
            "a\n",
            "\u00e9",
            "\ud83d\ude00",
            "\ud83d\ude00\ud83d\ude00",
            "a:1",
            "a:12",
            "a:123",
            "arn:aws",
            "b-a",
            "^",
            "_",
            "\t",
            "\r");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^a$",
                "^a*b$",
                "^a+b?$",
                "^a{2}b$",
                "^a{1,2}$",
                "^a{2,}",
                "a{2,2}",
                "a",
                "^[ab]{0,3}$",
                "^[^a]$",
                "[^a-z]",
                "^[a-]$",
                "^[\\w-.]$",
                "^[\\-\\]\\\\]$",
                "^\\d{2}$",
                "^\\D$",
                "^\\W$",
                "^[\\d\\D]*$",
                "^[a-z]:\\d{1,2}$",
                "^arn:aws$",
                "^[\\x{1f600}]{2}$",
                "^\\x{e9}$",
                "^[\\n\\r\\t\\f]$",
                "^\\.$",
                "^\\^$",
                "^"
            })
    void aScanMatchesWhatTheSameRegularExpressionDoes(String pattern) {
        SafePattern scan = SafePattern.scan(pattern);
        SafePattern linear = SafePattern.linear(pattern);

        assertThat(INPUTS).allMatch(input -> scan.isFoundIn(input) == linear.isFoundIn(input));
    }

    @ParameterizedTest
    @CsvSource({
        "'^\\s$', '\u000b', true", "'^\\s$', '\ufeff', true", "'^\\S$', '\ufeff', false", "'^\\S$', '\u200b', true",
        "'^[\\S]$', 'x', true", "'^[\\s]$', 'x', false", "'^.$', '\u2028', false", "'^.$', '\u0085', true",
        "'^\\p{Lu}$', '\u00c4', true", "'^\\p{Lu}$', '\u00e4', false", "'^\\P{L}$', '1', true",
                "'^[\\P{L}a]$', 'a', true",
        "'^[\\P{L}a]$', 'b', false", "'^[^\\p{L}]$', '\ud83d\ude00', true", "'^\\p{S}$', '\ud83d\ude00', true"
    })
    void classesMeanWhatEcmaSays(String pattern, String input, boolean isFound) {
        assertThat(SafePattern.scan(pattern).isFoundIn(input)).isEqualTo(isFound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)",
                "a|b",
                "^a$b",
                "a*?+",
                "*",
                "^a**",
                "[a",
                "\\",
                "ab",
                "a$",
                "$^",
                "\\p{Nonsense}",
                "\\p{L",
                "a{",
                "a{x}"
            })
    void whatIsNoRowOfClassesDoesNotCompile(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> SafePattern.scan(pattern));
    }

    @Test
    void countsMayBeLargerThanAnyInput() {
        assertThat(SafePattern.scan("^a{0,2147483646}$").isFoundIn("a".repeat(100_000)))
                .isTrue();
        assertThat(SafePattern.scan("^a{100001,}$").isFoundIn("a".repeat(100_000)))
                .isFalse();
    }

    @Test
    void aMatchLeavesNothingToCollect() {
        SafePattern pattern = SafePattern.scan("^arn:[\\w-]+:[\\p{L}0-9]{1,64}:.*$");
        String input = "arn:aws-cn:\u00e4bc123:" + "x".repeat(1_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        boolean isFound = pattern.isFoundIn(input);

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1_000; i++) {
            isFound &= pattern.isFoundIn(input);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(isFound).isTrue();
        assertThat(allocated).isLessThan(10_000);
    }
}
