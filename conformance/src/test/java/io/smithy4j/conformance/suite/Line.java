package io.smithy4j.conformance.suite;

import java.util.Comparator;

/**
 * What the report has a line for.
 *
 * @param protocol its short name, {@code awsJson1_1}
 * @param kind {@code requests}, {@code responses}, {@code malformed} or {@code event streams}
 */
public record Line(String protocol, Side side, String kind) implements Comparable<Line> {
    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::protocol).thenComparing(Line::side).thenComparing(Line::order);

    @Override
    public int compareTo(Line other) {
        return ORDER.compare(this, other);
    }

    private String order() {
        return (kind.equals("requests") ? "0" : kind.equals("responses") ? "1" : "2") + kind;
    }

    @Override
    public String toString() {
        return protocol + " " + side + " " + kind;
    }
}
