package io.smithy4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPatternTest {
    @ParameterizedTest
    @CsvSource({
        "'^(?!aws:)[a-z:]+\\z', 'awe:x', true",
        "'^(?!aws:)[a-z:]+\\z', 'aws:x', false",
        "'(a)\\1', 'baab', true",
        "'(?<=a)b', 'ab', true",
        "'(?<=a)b', 'cb', false"
    })
    void whatLooksAroundOrBackIsMatched(String pattern, String input, boolean isFound) {
        assertThat(SafePattern.bounded(pattern).isFoundIn(input)).isEqualTo(isFound);
    }

    @Test
    void aMebibyteMayBeReadTwice() {
        SafePattern pattern = SafePattern.bounded("^(?=[a-z]+\\z)[a-z]+\\z");

        assertThat(pattern.isFoundIn("a".repeat(1 << 20))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(?=a)(a+)+\\z", "^(?=.)(.*a){12}\\z", "(?=x?)(a|a)*b", "(a*)*\\1b", "(?<!b)(a+a+)+c"})
    void whatTakesTooManyStepsDoesNotMatch(String pattern) {
        SafePattern bounded = SafePattern.bounded(pattern);

        assertThat(CpuTime.millis(() ->
                        assertThat(bounded.isFoundIn("a".repeat(200) + "!")).isFalse()))
                .isLessThan(1_000);
        assertThat(CpuTime.millis(() ->
                        assertThat(bounded.isFoundIn("a".repeat(1 << 20) + "!")).isFalse()))
                .isLessThan(1_000);
    }

    @Test
    void stepsAreLooksAtACharacter() {
        CountedText text = new CountedText("ab");
        for (int i = 0; i < CountedText.STEPS; i++) {
            assertThat(text.charAt(1)).isEqualTo('b');
        }

        assertThatExceptionOfType(CountedText.ExhaustedException.class).isThrownBy(() -> text.charAt(1));
    }

    @Test
    void whatNeedsADeepStackDoesNotMatchAndDoesNotEndTheThread() throws InterruptedException {
        SafePattern pattern = SafePattern.bounded("^(?=a)(?:a|b)*\\z");
        AtomicReference<Object> result = new AtomicReference<>();

        Thread small =
                new Thread(null, () -> result.set(found(pattern, "a".repeat(1 << 20))), "small stack", 128 * 1024);
        small.start();
        small.join();

        assertThat(result.get()).isEqualTo(false);
        assertThat(pattern.isFoundIn("aba")).isTrue();
    }

    @Test
    void linearPatternsDoNotEndAThreadWithASmallStackEither() throws InterruptedException {
        SafePattern pattern = SafePattern.linear("^(?:a?){300}b$");
        AtomicReference<Object> result = new AtomicReference<>();

        Thread small = new Thread(null, () -> result.set(found(pattern, "a")), "small stack", 1);
        small.start();
        small.join();

        assertThat(result.get()).isEqualTo(false);
        assertThat(pattern.isFoundIn("ab")).isTrue();
    }

    private static Object found(SafePattern pattern, String input) {
        try {
            return pattern.isFoundIn(input);
        } catch (Throwable e) {
            return e;
        }
    }
}
