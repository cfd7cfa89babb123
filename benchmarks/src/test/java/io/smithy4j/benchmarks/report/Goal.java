package io.smithy4j.benchmarks.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a row has to come to, in words and as a test. */
public record Goal(String text, Bound bound, double figure) {
    /** Where the row is only there to be seen. */
    public static final Goal NONE = new Goal("", Bound.NONE, 0);

    /** What is compared with the figure. */
    public enum Bound {
        NONE,
        RATIO_AT_MOST,
        RATIO_AT_LEAST,
        DIFFERENCE_AT_MOST,
        OURS_AT_MOST
    }

    public static Goal ratioAtMost(double figure) {
        return new Goal("at most " + plain(figure), Bound.RATIO_AT_MOST, figure);
    }

    public static Goal ratioAtLeast(double figure) {
        return new Goal("at least " + plain(figure), Bound.RATIO_AT_LEAST, figure);
    }

    /** As {@link #ratioAtMost}, in the words in which times are compared. */
    public static Goal timesFaster(double times) {
        return new Goal(plain(times) + " times faster", Bound.RATIO_AT_MOST, 1 / times);
    }

    public static Goal atMostMore(double figure, String unit) {
        return new Goal("at most " + plain(figure) + " " + unit + " more", Bound.DIFFERENCE_AT_MOST, figure);
    }

    public static Goal oursAtMost(double figure, String unit) {
        return new Goal("at most " + plain(figure) + " " + unit, Bound.OURS_AT_MOST, figure);
    }

    boolean isReached(double ours, double peer) {
        return switch (bound) {
            case NONE -> true;
            case RATIO_AT_MOST -> ours / peer <= figure;
            case RATIO_AT_LEAST -> ours / peer >= figure;
            case DIFFERENCE_AT_MOST -> ours - peer <= figure;
            case OURS_AT_MOST -> ours <= figure;
        };
    }

    private static String plain(double figure) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }
}
