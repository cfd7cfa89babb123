package io.smithy4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.re2j.PatternSyntaxException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTest {
    @Test
    void aPatternWithoutAnchorsMatchesAnywhere() {
        assertThat(SafePattern.of("[a-m]").isFoundIn("xyzax")).isTrue();
        assertThat(SafePattern.of("[a-m]").isFoundIn("xyz")).isFalse();
        assertThat(SafePattern.of("").isFoundIn("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc\n", "abc\r\n", "abc\u0085", "abc\u2028", "\nabc", "abc\nabc"})
    void anchorsMeanTheEndsOfTheInputNotOfALine(String value) {
        assertThat(SafePattern.of("^[a-z]+$").isFoundIn(value)).isFalse();
    }

    @Test
    void charactersOutsideTheBasicPlaneAreOneCharacter() {
        assertThat(SafePattern.of("^.$").isFoundIn("\ud83d\ude00")).isTrue();
        assertThat(SafePattern.of("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$").isFoundIn("caf\u00e9 \ud835\udc00"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^([0-9]+)+$", "^(.*a){12}$", "^(a|b)*$", "(a+)+b", "^(a?){50}a{50}$", "(x+x+)+y"})
    void noPatternTakesLongOrOverflowsTheStack(String pattern) {
        SafePattern safe = SafePattern.of(pattern);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            safe.isFoundIn("0".repeat(100_000) + "!");
            safe.isFoundIn("a".repeat(100_000) + "!");
            safe.isFoundIn("ab".repeat(50_000) + "!");
            safe.isFoundIn("x".repeat(100_000));
        });
    }

    @Test
    void whatTheModelSaysIsPrintedAndItsLinearFormIsMatched() {
        SafePattern pattern = SafePattern.of("^\\u0041$", "^\\x{41}$");

        assertThat(pattern.source()).isEqualTo("^\\u0041$");
        assertThat(pattern).hasToString("^\\u0041$");
        assertThat(pattern.isFoundIn("A")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)", "(?!a)", "(a)\\1", "a{1001}", "(", "[z-a]"})
    void whatCannotBeLinearDoesNotCompile(String pattern) {
        assertThatExceptionOfType(PatternSyntaxException.class).isThrownBy(() -> SafePattern.of(pattern));
    }
}
