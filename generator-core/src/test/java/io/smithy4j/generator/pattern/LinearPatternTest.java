package io.smithy4j.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.smithy4j.generator.pattern.LinearPattern.Refused;
import io.smithy4j.generator.pattern.LinearPattern.Translated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-zA-Z0-9_.-]+$",
                "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
                "^arn:aws:\\w+\\/\\d{12}$",
                "a|b",
                "^(?:x){1,5}?$",
                "[\\w-.]",
                "[^\\n]"
            })
    void whatMeansTheSameStaysAsItIs(String pattern) {
        assertThat(LinearPattern.of(pattern)).isEqualTo(new Translated(pattern));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "\\u0041 \\x{41}",
                "[\\u0020-\\uD7FF] [\\x{20}-\\x{d7ff}]",
                "\\uD83D\\uDE00 \\x{1f600}",
                "[\\uD800\\uDC00-\\uDBFF\\uDFFF] [\\x{10000}-\\x{10ffff}]",
                ". [^\\n\\r\\x{2028}\\x{2029}]",
                "[^] [\\x{0}-\\x{10ffff}]",
                "[a[:b] [a\\[:b]",
                "[\\b] [\\x{8}]",
                "a{,5} a\\{,5\\}",
                "(?<y>a) (?P<y>a)",
                "\\p{Alnum} [[:alnum:]]",
                "[\\p{Alnum}_] [[:alnum:]_]",
                "\\P{Letter} \\P{L}",
                "\\Z \\z",
                "x{0,2500} (?:x{0,1000}x{0,1000}x{0,500})",
                "[ab]{1500} (?:[ab]{1000}[ab]{500})",
                "(a|b){1,1024}? (?:(a|b){1,1000}(a|b){0,24})"
            })
    void whatTheSyntaxesReadDifferentlyIsRewritten(String pattern, String linear) {
        assertThat(LinearPattern.of(pattern)).isEqualTo(new Translated(linear));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?=a)b; it looks ahead or behind",
                "(?<!a)b; it looks ahead or behind",
                "(a)\\1; it refers back to a group",
                "(?<n>a)\\k<n>; it refers back to a group",
                "(?s)a; it changes flags or uses a group that ECMA 262 lacks",
                "\\uD800; it names half of a surrogate pair",
                "a{1,20000}; it repeats something {1,20000} times",
                "\\h; ECMA 262 has no escape \\h",
                "a); it closes a group that is not open",
                "[a; it ends too early",
                "a\\; it ends too early"
            })
    void whatNeedsBacktrackingOrIsNoPatternIsRefused(String pattern, String reason) {
        assertThat(LinearPattern.of(pattern)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*+", "(", "(?i", "[b-a]", "\\p{Nonsense}", "*", "(a{900}){900}"})
    void whatRe2DoesNotTakeIsRefused(String pattern) {
        assertThat(LinearPattern.of(pattern)).isInstanceOf(Refused.class);
    }

    @Test
    void theDollarIsTheEndOfTheInput() {
        assertThat(finds("^[a-z]+$", "abc")).isTrue();
        assertThat(finds("^[a-z]+$", "abc\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u000b", "\u00a0", "\u2029", "\ufeff"})
    void whiteSpaceIsUnicodesAsInEcma(String space) {
        assertThat(finds("^\\s$", space)).isTrue();
        assertThat(finds("^[x\\s]$", space)).isTrue();
        assertThat(finds("^\\S$", space)).isFalse();
        assertThat(finds("^[x\\S]$", space)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u0000", "\u001f", "!", "\u200b", "\ufefe", "\uff00", "\ud83d\ude00"})
    void whatIsNoWhiteSpaceIsTheRest(String other) {
        assertThat(finds("^\\s$", other)).isFalse();
        assertThat(finds("^\\S$", other)).isTrue();
        assertThat(finds("^[\\S]$", other)).isTrue();
    }

    private static boolean finds(String pattern, String input) {
        LinearPattern translated = LinearPattern.of(pattern);
        assertThat(translated).isInstanceOf(Translated.class);
        return Pattern.compile(((Translated) translated).linear())
                .matcher(input)
                .find();
    }
}
