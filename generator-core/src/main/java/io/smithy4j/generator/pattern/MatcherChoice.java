package io.smithy4j.generator.pattern;

import java.util.Set;

/**
 * The cheapest engine that matches a pattern.
 *
 * @param text what says to this engine what the pattern says; the same text wherever both read it alike
 * @param why none cheaper will do, empty for a scan
 */
public record MatcherChoice(Engine engine, String text, String why) {
    /** From cheap to expensive. */
    public enum Engine {
        /** One pass over the characters. */
        SCAN,
        /** RE2/J: linear in the input. */
        LINEAR,
        /** java.util.regex within bounds. */
        BOUNDED
    }

    /** Whatever the JDK takes for a pattern has a matcher, and Smithy lets nothing else through. */
    public static MatcherChoice of(String source) {
        Node node;
        try {
            node = PatternParser.parse(source);
        } catch (NotExpressibleException e) {
            return new MatcherChoice(
                    Engine.BOUNDED, JavaText.asItStands(source), "only the JDK reads it, " + e.reason());
        }
        Set<Integer> referred = References.in(node);
        try {
            Node simple = referred.isEmpty() ? Simplification.of(node) : node;
            return cheapest(node, simple, source);
        } catch (NotExpressibleException e) {
            throw new IllegalStateException("choice of a matcher for the pattern " + source + ": " + e.reason());
        }
    }

    private static MatcherChoice cheapest(Node node, Node simple, String source) throws NotExpressibleException {
        String why;
        try {
            return new MatcherChoice(Engine.SCAN, ScanRow.of(simple), "");
        } catch (NotExpressibleException e) {
            why = "no scan: " + e.reason();
        }
        try {
            return new MatcherChoice(Engine.LINEAR, Re2Text.of(node), why);
        } catch (NotExpressibleException e) {
            why += "; not linear: " + e.reason();
        }
        return new MatcherChoice(Engine.BOUNDED, JavaText.of(simple, source), why);
    }
}
