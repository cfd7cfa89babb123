package io.smithy4j.benchmarks.report;

import java.util.Arrays;

/**
 * A figure that was measured several times.
 *
 * @param spread how far the farthest of the middle half of the values is from the median, in parts of it
 */
public record Measured(double median, double spread) {
    /** A figure that is what it is, such as the size of a file. */
    public static Measured exactly(long figure) {
        return new Measured(figure, 0);
    }

    /** Of at least one value. */
    public static Measured of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double median = quantile(sorted, 0.5);
        double farthest = Math.max(median - quantile(sorted, 0.25), quantile(sorted, 0.75) - median);
        return new Measured(median, median == 0 ? 0 : farthest / median);
    }

    private static double quantile(double[] sorted, double part) {
        double position = part * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
