package io.smithy4j.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.pattern.MatcherChoice.Engine;
import io.smithy4j.validation.SafePattern;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RealPatternsTest {
    private static final int MEBIBYTE = 1 << 20;

    /** 250 on an idle machine; tests share theirs. Processor time, so waiting does not count. */
    private static final long MOST_MILLIS = 1_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void everyPatternHasAnEngineThatTakesIt() {
        Map<Engine, Integer> counts = new EnumMap<>(Engine.class);
        for (String pattern : RealPatterns.all()) {
            MatcherChoice choice = MatcherChoice.of(pattern);
            RealPatterns.safe(pattern, choice).isFoundIn("a");
            counts.merge(choice.engine(), 1, Integer::sum);
        }

        System.out.println("patterns of AWS by engine: " + counts);
        assertThat(counts).containsOnlyKeys(Engine.values());
    }

    @Test
    void everyEngineAgreesWithOneOfEcma() {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        try (EcmaEngine ecma = new EcmaEngine()) {
            for (String source : RealPatterns.all()) {
                EcmaEngine.Test test = ecma.test(source);
                if (test == null) {
                    continue;
                }
                SafePattern pattern = RealPatterns.safe(source, MatcherChoice.of(source));
                for (String input : inputs(source)) {
                    compared++;
                    if (pattern.isFoundIn(input) != test.isFoundIn(input)) {
                        differences.add(source + " in \"" + input + "\"");
                    }
                }
            }
        }

        System.out.println("compared with ECMA 262: " + compared);
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(3_000);
    }

    @Test
    void noneTakesLongForAMebibyte() {
        Map<Engine, Long> worst = new EnumMap<>(Engine.class);
        for (String source : RealPatterns.all()) {
            MatcherChoice choice = MatcherChoice.of(source);
            SafePattern pattern = RealPatterns.safe(source, choice);
            worst.merge(choice.engine(), millis(pattern, pumped(source), longest(choice)), Math::max);
        }

        System.out.println("most milliseconds for a mebibyte: " + worst);
        assertThat(worst.values()).allMatch(millis -> millis < MOST_MILLIS);
    }

    private static long millis(SafePattern pattern, String pumped, int length) {
        String input = pumped.substring(0, length - 1) + "\n";
        long before = THREADS.getCurrentThreadCpuTime();
        pattern.isFoundIn(input);
        return (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000;
    }

    /** A mebibyte, or of that as much as a linear pattern still looks at. */
    private static int longest(MatcherChoice choice) {
        return choice.engine() == Engine.LINEAR
                ? Math.min(
                        MEBIBYTE,
                        20_000_000
                                / com.google.re2j.Pattern.compile(choice.text()).programSize())
                : MEBIBYTE;
    }

    private static List<String> inputs(String source) {
        Random random = new Random(source.hashCode());
        List<String> inputs = new ArrayList<>(List.of("", "a", "\n"));
        try {
            Node node = PatternParser.parse(source);
            Backtracking backtracking = new Backtracking(source);
            for (int i = 0; i < 4; i++) {
                String found = Strings.found(node, random);
                inputs.add(found);
                inputs.add(Strings.near(found, random));
            }
            inputs.removeIf(input -> !backtracking.isShort(input));
        } catch (NotExpressibleException e) {
            throw new IllegalStateException("inputs of " + source + ": " + e.reason());
        }
        return inputs;
    }

    private static String pumped(String source) {
        String found;
        try {
            found = Strings.found(PatternParser.parse(source), new Random(1), MEBIBYTE);
        } catch (NotExpressibleException e) {
            throw new IllegalStateException("a long input of " + source + ": " + e.reason());
        }
        String some = found.isEmpty() ? "a" : found;
        return some.repeat(MEBIBYTE / some.length() + 1);
    }
}
