package io.smithy4j.tools.diff;

import io.smithy4j.tools.diff.java.JavaChange;
import java.util.Locale;

// Writes:
//   # Changes since com.example:parcels:1.0
//   ## Breaking (1)
//   | what | where | breaks | event |
//   |---|---|---|---|
//   | removed operation `com.example#Say` | echo.smithy:12:1 | clients, servers | RemovedShape |
//   ## Java (2)
//   ...
final class MarkdownReport {
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    static String of(Evolution evolution) {
        MarkdownReport report = new MarkdownReport();
        report.write(evolution);
        return report.text.toString();
    }

    private void write(Evolution evolution) {
        text.append("# Changes since ").append(words(evolution.baseline())).append("\n\n");
        text.append(words(evolution.summary())).append(".\n");
        for (Tally tally : Tally.of(evolution.changes())) {
            text.append("\n## ").append(tally.title()).append("\n\n");
            boolean accepted = tally.heading().equals("Accepted");
            text.append("| what changed | where | breaks | event |").append(accepted ? " accepted because |" : "");
            text.append("\n|---|---|---|---|").append(accepted ? "---|" : "").append('\n');
            tally.changes().forEach(this::row);
        }
        writeJava(evolution);
    }

    private void row(ModelChange change) {
        text.append("| ").append(words(change.message()));
        text.append(" | ").append(words(change.position().toString()));
        text.append(" | ").append(change.broken());
        text.append(" | ").append(words(change.eventId()));
        String acceptance = change.acceptance();
        text.append(acceptance == null ? "" : " | " + words(acceptance)).append(" |\n");
    }

    private void writeJava(Evolution evolution) {
        if (!evolution.javaNotCompared().isEmpty()) {
            text.append("\n## Java\n\nNot compared: ");
            text.append(words(evolution.javaNotCompared())).append(".\n");
        } else if (!evolution.javaChanges().isEmpty()) {
            text.append("\n## Java (").append(evolution.javaChanges().size()).append(")\n\n");
            text.append("| | type | before | after | breaks |\n|---|---|---|---|---|\n");
            evolution.javaChanges().forEach(this::row);
        }
    }

    private void row(JavaChange change) {
        text.append("| ").append(change.kind().name().toLowerCase(Locale.ROOT));
        text.append(" | ").append(code(change.type()));
        text.append(" | ").append(change.before() == null ? "" : code(change.before()));
        text.append(" | ").append(change.after() == null ? "" : code(change.after()));
        text.append(" | ")
                .append(change.breaks().name().toLowerCase(Locale.ROOT))
                .append(" |\n");
    }

    /** Words of a model in a cell: they cannot end it, nor become markup of a page that shows the report. */
    private static String words(String words) {
        return words.replaceAll("\\s*\\R\\s*", " ")
                .replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replaceAll("([\\[\\]*_])", "\\\\$1");
    }

    private static String code(String code) {
        return "`" + code.replace("`", "'").replaceAll("\\s+", " ").replace("|", "\\|") + "`";
    }
}
