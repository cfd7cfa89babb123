package io.smithy4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTest {
    /** The same pattern for each engine. */
    static List<SafePattern> lowerCaseWords() {
        return List.of(
                SafePattern.scan("^[a-z]+$"),
                SafePattern.linear("^[a-z]+$"),
                SafePattern.bounded("^[a-z]+$", "^[a-z]+\\z"));
    }

    @ParameterizedTest
    @MethodSource("lowerCaseWords")
    void anchorsMeanTheEndsOfTheInputNotOfALine(SafePattern pattern) {
        assertThat(List.of("abc", "a")).allMatch(pattern::isFoundIn);
        assertThat(List.of("abc\n", "abc\r\n", "abc\u0085", "abc\u2028", "\nabc", "abc\nabc", ""))
                .noneMatch(pattern::isFoundIn);
    }

    @Test
    void aPatternWithoutAnchorsMatchesAnywhere() {
        assertThat(List.of(SafePattern.scan("[a-m]"), SafePattern.linear("[a-m]"), SafePattern.bounded("[a-m]")))
                .allMatch(pattern -> pattern.isFoundIn("xyzax") && !pattern.isFoundIn("xyz"));
        assertThat(List.of(SafePattern.scan(""), SafePattern.linear(""), SafePattern.bounded("")))
                .allMatch(pattern -> pattern.isFoundIn(""));
    }

    @Test
    void charactersOutsideTheBasicPlaneAreOneCharacter() {
        assertThat(List.of(SafePattern.scan("^.$"), SafePattern.linear("^.$"), SafePattern.bounded("^.$")))
                .allMatch(pattern -> pattern.isFoundIn("\ud83d\ude00"));
    }

    @Test
    void whatTheModelSaysIsPrintedAndWhatTheEngineReadsIsMatched() {
        assertThat(List.of(
                        SafePattern.scan("^\\u0041$", "^A$"),
                        SafePattern.linear("^\\u0041$", "^A$"),
                        SafePattern.bounded("^\\u0041$", "^A\\z")))
                .allMatch(pattern -> pattern.source().equals("^\\u0041$")
                        && pattern.toString().equals("^\\u0041$")
                        && pattern.isFoundIn("A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"^([0-9]+)+$", "^(.*a){12}$", "^(a|b)*$", "(a+)+b", "^(a?){50}a{50}$", "(x+x+)+y"})
    void noPatternTakesLongOrOverflowsTheStack(String pattern) {
        for (UnaryOperator<String> input : List.<UnaryOperator<String>>of(x -> x + "!", x -> x + "\n", x -> "!" + x)) {
            for (String part : List.of("0", "a", "ab", "x")) {
                String text = input.apply(part.repeat((1 << 20) / part.length()));

                assertThat(CpuTime.millis(() -> SafePattern.linear(pattern).isFoundIn(text)))
                        .isLessThan(1_000);
                assertThat(CpuTime.millis(() -> SafePattern.bounded(pattern).isFoundIn(text)))
                        .isLessThan(1_000);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)", "(?!a)", "(a)\\1", "a{1001}", "(", "[z-a]"})
    void whatCannotBeLinearDoesNotCompile(String pattern) {
        assertThatExceptionOfType(com.google.re2j.PatternSyntaxException.class)
                .isThrownBy(() -> SafePattern.linear(pattern));
    }

    @Test
    void whatNeedsALargeProgramDoesNotMatchLongInputs() {
        SafePattern pattern = SafePattern.linear("^([ab]|[ac]){999}$|^x*$");
        int longest = LinearPattern.STEPS
                / com.google.re2j.Pattern.compile("^([ab]|[ac]){999}$|^x*$").programSize();

        assertThat(pattern.isFoundIn("x".repeat(longest))).isTrue();
        assertThat(pattern.isFoundIn("x".repeat(longest + 1))).isFalse();
    }
}
