package io.smithy4j.generator.diagnostic;

import java.util.Comparator;

/**
 * A place in a model file.
 *
 * @param file as the user knows it: relative to the project where possible, {@code jar!/entry} for models in jars
 * @param line from 1; 0 where only the file is known
 * @param column from 1; 0 where only the file is known
 */
public record SourcePosition(String file, int line, int column) implements Comparable<SourcePosition> {
    public static final SourcePosition NONE = new SourcePosition("", 0, 0);

    private static final Comparator<SourcePosition> BY_PLACE = Comparator.comparing(SourcePosition::file)
            .thenComparingInt(SourcePosition::line)
            .thenComparingInt(SourcePosition::column);

    @Override
    public int compareTo(SourcePosition other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
