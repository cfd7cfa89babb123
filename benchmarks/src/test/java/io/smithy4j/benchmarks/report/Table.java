package io.smithy4j.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** Rows as a table in Markdown, as wide as its values, so that it reads well on a console too. */
public final class Table {
    private static final String[] HEAD = {
        "what", "case", "ours", "peer", "peer's", "unit", "spread", "ratio", "goal", "reached"
    };

    private Table() {}

    /** Ends with how many of the goals were reached. */
    public static String of(List<Row> rows) {
        List<String[]> lines = rows.stream().map(Table::cells).toList();
        int[] widths = new int[HEAD.length];
        widen(widths, HEAD);
        lines.forEach(line -> widen(widths, line));

        StringBuilder table = new StringBuilder();
        append(table, HEAD, widths);
        for (int width : widths) {
            table.append('|').append("-".repeat(width + 2));
        }
        table.append("|\n");
        lines.forEach(line -> append(table, line, widths));
        return table.append('\n').append(summary(rows)).append('\n').toString();
    }

    private static String summary(List<Row> rows) {
        List<Row> withGoal = rows.stream().filter(row -> row.reached() != null).toList();
        long reached = withGoal.stream()
                .filter(row -> Boolean.TRUE.equals(row.reached()))
                .count();
        return reached + " of " + withGoal.size() + " goals reached.";
    }

    private static String[] cells(Row row) {
        return new String[] {
            row.what(),
            row.subject(),
            figure(row.ours()),
            row.peer(),
            figure(row.peerValue()),
            row.unit(),
            percent(row.oursSpread()) + " / " + percent(row.peerSpread()),
            String.format(Locale.ROOT, "%.2f", row.ratio()),
            row.goal(),
            row.reached() == null ? "" : row.reached() ? "yes" : "no"
        };
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%,.0f", figure);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.0f%%", part * 100);
    }

    private static void widen(int[] widths, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Math.max(widths[i], cells[i].length());
        }
    }

    private static void append(StringBuilder table, String[] cells, int[] widths) {
        for (int i = 0; i < cells.length; i++) {
            table.append("| ").append(cells[i]).append(" ".repeat(widths[i] - cells[i].length() + 1));
        }
        table.append("|\n");
    }
}
