package io.smithy4j.corpus;

import java.io.PrintStream;
import java.util.List;

/** The reports as lines for people, one a model, and the faults of those that did not pass below theirs. */
final class ReportTable {
    private static final String FORMAT = "%-42s %-11s %6s %6s %8s %8s %8s %8s %8s  %s%n";
    private static final int MOST_FAULTS_SHOWN = 3;

    private final PrintStream out;

    ReportTable(PrintStream out) {
        this.out = out;
        out.printf(
                FORMAT,
                "model",
                "protocol",
                "shapes",
                "files",
                "lines",
                "generate",
                "compile",
                "warnings",
                "method",
                "result (times in ms, largest method in bytes)");
    }

    void line(ModelReport report) {
        out.printf(
                FORMAT,
                report.model(),
                String.join(",", report.facts().protocols()),
                report.facts().shapes(),
                report.sources().files(),
                report.sources().lines(),
                report.times().generateMillis(),
                report.times().compileMillis(),
                report.warnings(),
                report.classes().largestMethodBytes(),
                report.outcome());
        if (!report.passes()) {
            report.said().stream()
                    .limit(MOST_FAULTS_SHOWN)
                    .forEach(fault -> out.println("    " + fault.replace("\n", "\n    ")));
        }
        out.flush();
    }

    void score(List<ModelReport> reports) {
        long passed = reports.stream().filter(ModelReport::passes).count();
        out.println(passed + " of " + reports.size() + " models generate, compile without warnings and load");
    }
}
