package io.smithy4j.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.pattern.MatcherChoice.Engine;
import io.smithy4j.validation.SafePattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Patterns of a few parts against all short inputs: where a scan, or what was simplified for it, would be wrong, it shows here.
 * Anchors stand at the ends only, because the JDK does not find {@code ^(?:^(?:aa)?){2}$} in "aa".
 */
class SmallPatternsTest {
    private static final List<String> ATOMS = List.of("a", "b", "c", "[ab]", "[^a]", "[bc]", "\\w", ".", "");
    private static final List<String> COUNTS =
            List.of("", "", "*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}", "*?", "+?");

    @Test
    void everyChoiceFindsWhatTheJdkFinds() {
        Random random = new Random(4);
        List<String> inputs = inputs();
        List<String> differences = new ArrayList<>();
        Map<Engine, Integer> counts = new EnumMap<>(Engine.class);
        for (int i = 0; i < 4_000; i++) {
            String source = pattern(random, 2);
            MatcherChoice choice = MatcherChoice.of(source);
            SafePattern pattern = RealPatterns.safe(source, choice);
            Pattern jdk = Pattern.compile(source.replace("$", "\\z"));
            counts.merge(choice.engine(), 1, Integer::sum);

            for (String input : inputs) {
                if (pattern.isFoundIn(input) != jdk.matcher(input).find()) {
                    differences.add(
                            choice.engine() + " finds " + source + " in \"" + input + "\" or not, unlike the JDK");
                }
            }
        }

        assertThat(differences).isEmpty();
        assertThat(counts).containsOnlyKeys(Engine.values());
    }

    private static String pattern(Random random, int depth) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : "^");
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            text.append(part(random, depth));
        }
        return text.append(random.nextInt(3) == 0 ? "" : "$").toString();
    }

    private static String part(Random random, int depth) {
        String inside = depth > 0 && random.nextInt(4) == 0
                ? group(random, depth - 1)
                : ATOMS.get(random.nextInt(ATOMS.size()));
        return inside.isEmpty() ? "" : inside + COUNTS.get(random.nextInt(COUNTS.size()));
    }

    private static String group(Random random, int depth) {
        String opening = random.nextInt(8) == 0 ? "(?=" : random.nextBoolean() ? "(" : "(?:";
        StringBuilder text = new StringBuilder(opening).append(part(random, depth));
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? "|" : "").append(part(random, depth));
        }
        return text.append(')').toString();
    }

    /** All strings of up to five of these. */
    private static List<String> inputs() {
        List<String> all = new ArrayList<>(List.of(""));
        for (int i = 0; i < all.size() && all.get(i).length() < 5; i++) {
            for (String next : List.of("a", "b", "c", "\n")) {
                all.add(all.get(i) + next);
            }
        }
        return all;
    }
}
