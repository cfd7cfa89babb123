package io.smithy4j.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.pattern.MatcherChoice.Engine;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherChoiceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-zA-Z0-9_.-]+$",
                "^[\\w-.]$",
                "^arn:aws:\\w+\\/\\d{12}$",
                "^[A-Z]{2}[0-9]{6}$",
                "^.{0,64}$",
                "^\\S+$",
                "^[\\s\\S]*$",
                "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$",
                "[^\\n]",
                "^[^:]*:[^:]*$",
                "^\\P{C}*$",
                "^a{0,5000}$",
                "a",
                ""
            })
    void aRowOfClassesIsScannedAsItIs(String pattern) {
        assertThat(MatcherChoice.of(pattern)).isEqualTo(new MatcherChoice(Engine.SCAN, pattern, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^([a-z0-9]*)$ ^[a-z0-9]*$",
                "^([0-9]+)+$ ^[0-9]+$",
                "^(a|b|[cd])*$ ^[abcd]*$",
                "^([0-9a-f]){8}$ ^[0-9a-f]{8}$",
                "^[a-z][a-z]*$ ^[a-z]+$",
                "^(^a$)$ ^a$",
                "^a${1,128}$ ^a$",
                "\\Aa\\z ^a$",
                "^a\\Z ^a$",
                ".*a.* a",
                ".* ''",
                "^ab* ^a",
                "^\\u0041\\x2e$ ^A\\.$",
                "^\\uD83D\\uDE00$ ^\\x{1f600}$",
                "^[\\uD800\\uDC00-\\uDBFF\\uDFFF]$ ^[\\x{10000}-\\x{10ffff}]$",
                "^\\p{Alnum}$ ^[0-9A-Za-z]$",
                "^[\\p{Alnum}_]$ ^[0-9A-Za-z_]$",
                "^\\P{Letter}$ ^\\P{L}$",
                "^(?i)ok$ ^[Oo][Kk\\x{212a}]$",
                "^[a-z&&[^b]]$ ^[ac-z]$",
                "^[a[bc]]$ ^[abc]$",
                "^[a[:b]]$ ^[a:b]$",
                "^\\Qa.b\\E$ ^a\\.b$",
                "^[^]$ ^[\\x{0}-\\x{10ffff}]$",
                "^(?s).$ ^[\\x{0}-\\x{10ffff}]$",
                "^(?<year>[0-9]{4})$ ^[0-9]{4}$"
            })
    void whatIsOneInOtherWordsIsScanned(String pattern, String scan) {
        assertThat(MatcherChoice.of(pattern)).isEqualTo(new MatcherChoice(Engine.SCAN, scan, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a|bc a|bc",
                "^(a|b)c|d$ ^(a|b)c|d$",
                "^[a-z]*[a-z0-9]$ ^[a-z]*[a-z0-9]$",
                "^(?:ab){1,5}?$ ^(?:ab){1,5}?$",
                "^a\\b ^a\\b",
                "^(\\s.)*$ ^([\\t-\\r\\x{20}])*$",
                "a{,5}b|c a\\{,5\\}b|c"
            })
    void whatHasSeveralWaysButNoLookingAroundIsLinear(String pattern, String linear) {
        MatcherChoice choice = MatcherChoice.of(pattern);

        assertThat(choice.engine()).isEqualTo(Engine.LINEAR);
        assertThat(choice.why()).startsWith("no scan: ");
        if (!pattern.contains("\\s")) {
            assertThat(choice.text()).isEqualTo(linear);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^(?=a)b$; ^(?=a)b\\z; it looks ahead or behind",
                "(?<!a)b; (?<!a)b; it looks ahead or behind",
                "(?>ab*)b; (?>ab*)b; it has an atomic group",
                "^[\\/]?+a$; ^[\\/]?+a\\z; it gives nothing back (possessive)",
                "^(?!a)([0-9]+)+$; ^(?!a)[0-9]+\\z; it looks ahead or behind",
                "(a)\\1; (?:(?<g1>a)(?<g1done>))(?:\\k<g1>|(?!\\k<g1done>)); it refers back to a group"
            })
    void whatLooksAroundOrBackIsBounded(String pattern, String java, String reason) {
        MatcherChoice choice = MatcherChoice.of(pattern);

        assertThat(choice.engine()).isEqualTo(Engine.BOUNDED);
        assertThat(choice.text()).isEqualTo(java);
        assertThat(choice.why()).endsWith("not linear: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^(ab|c){0,5000}$; ^(?:ab|c){0,5000}\\z; it repeats something {0,5000} times",
                "^(((ab){9}|c){90}){90}$; ^(?:(?:(?:ab){9}|c){90}){90}\\z; it has 153902 parts with its repetitions written out",
                "^(ab|c){500}$; ^(?:ab|c){500}\\z; RE2/J makes a program of 3004 steps",
                "^([\\p{L}a]+x)+$; ^(?:[\\p{L}a]+x)+\\z; it has a class of Unicode, and RE2/J knows those of an old version",
                "^(\\p{IsAlphabetic}|ab)$; ^(?:[\\p{IsAlphabetic}]|ab)\\z; it has a class of Unicode, and RE2/J knows those of an old version"
            })
    void whatRe2CannotDoWellIsBounded(String pattern, String java, String reason) {
        assertThat(MatcherChoice.of(pattern))
                .isEqualTo(new MatcherChoice(
                        Engine.BOUNDED, java, MatcherChoice.of(pattern).why()));
        assertThat(MatcherChoice.of(pattern).why()).endsWith("not linear: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?x)a b$ # no; (?x)a b\\z # no; only the JDK reads it, it sets the flag x",
                "\\X$; \\X\\z; only the JDK reads it, it has the escape \\X",
                "[$\\]]\\X\\Q$\\E$; [$\\]]\\X\\Q$\\E\\z; only the JDK reads it, it has the escape \\X",
                "[\\p{L}&&[^a]]; [\\p{L}&&[^a]]; only the JDK reads it, it intersects classes of Unicode"
            })
    void whatOnlyTheJdkReadsIsItsOwnWithAStrictEnd(String pattern, String java, String why) {
        assertThat(MatcherChoice.of(pattern)).isEqualTo(new MatcherChoice(Engine.BOUNDED, java, why));
    }

    @ParameterizedTest
    @CsvSource({
        "'^(?:(a)|b)\\1$', 'b', true",
        "'^(?:(a)|b)\\1$', 'aa', true",
        "'^(?:(a)|b)\\1$', 'a', false",
        "'^\\1(a)$', 'a', true",
        "'^(?<n>a)\\k<n>0$', 'aa0', true",
        "'^(?=a)\\w\\b\u00e9', 'a\u00e9', true",
        "'^(?!x)\\s$', '\ufeff', true",
        "'^(?!x)\\s$', '\u200b', false",
        "'^(?!x).$', '\u0085', true",
        "'^(?!x).$', '\u2028', false",
        "'^(?!x)a$', 'a\n', false",
        "'^(?:\\s|ab)$', '\u000b', true",
        "'^(?:\\S|ab)$', '\u000b', false",
        "'^(?:.|ab)$', '\r', false"
    })
    void ecmaIsMeantWhateverTheEngine(String pattern, String input, boolean isFound) {
        assertThat(RealPatterns.safe(pattern, MatcherChoice.of(pattern)).isFoundIn(input))
                .isEqualTo(isFound);
        try (EcmaEngine ecma = new EcmaEngine()) {
            EcmaEngine.Test test = Objects.requireNonNull(ecma.test(pattern));
            assertThat(test.isFoundIn(input)).isEqualTo(isFound);
        }
    }

    @Test
    void manyParenthesesAreNoTrouble() {
        String pattern = "(".repeat(500) + "a" + ")".repeat(500);

        assertThat(MatcherChoice.of("^" + pattern + "$")).isEqualTo(new MatcherChoice(Engine.SCAN, "^a$", ""));
        assertThat(RealPatterns.safe("x", MatcherChoice.of(pattern + "|b")).isFoundIn("a"))
                .isTrue();
    }
}
