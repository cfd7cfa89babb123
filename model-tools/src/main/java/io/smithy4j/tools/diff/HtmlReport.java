package io.smithy4j.tools.diff;

import io.smithy4j.tools.diff.java.JavaChange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report as a page of its own: no script, nothing loaded from elsewhere, every word of the model escaped. */
final class HtmlReport {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1f24 }
            table { border-collapse: collapse; width: 100%% }
            th, td { border-bottom: 1px solid #d8dee4; padding: .4rem .6rem; text-align: left; vertical-align: top }
            code, .where { font: 13px/1.5 ui-monospace, monospace }
            #breaking { color: #b3261e } #dangerous { color: #9a5b00 } #accepted { color: #1a6b32 }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s.</p>
            """;

    private final StringBuilder html = new StringBuilder();

    private HtmlReport() {}

    static String of(Evolution evolution) {
        HtmlReport report = new HtmlReport();
        report.write(evolution);
        return report.html.toString();
    }

    private void write(Evolution evolution) {
        html.append(HEAD.formatted(text("Changes since " + evolution.baseline()), text(evolution.summary())));
        for (Tally tally : Tally.of(evolution.changes())) {
            html.append("<h2 id=\"").append(tally.anchor()).append("\">");
            html.append(text(tally.title())).append("</h2>\n<table>\n");
            html.append("<tr><th>what changed</th><th>where</th><th>breaks</th><th>event</th></tr>\n");
            tally.changes().forEach(this::row);
            html.append("</table>\n");
        }
        writeJava(evolution);
        html.append("</body>\n</html>\n");
    }

    private void row(ModelChange change) {
        html.append("<tr><td>").append(text(change.message()));
        if (change.isAccepted()) {
            html.append("<br><em>accepted: ").append(text(change.acceptance())).append("</em>");
        }
        html.append("</td><td class=\"where\">").append(text(change.position().toString()));
        html.append("</td><td>").append(text(change.broken()));
        html.append("</td><td>").append(text(change.eventId())).append("</td></tr>\n");
    }

    private void writeJava(Evolution evolution) {
        if (!evolution.javaNotCompared().isEmpty()) {
            html.append("<h2>Java</h2>\n<p>Not compared: ");
            html.append(text(evolution.javaNotCompared())).append(".</p>\n");
        } else if (!evolution.javaChanges().isEmpty()) {
            html.append("<h2>Java (").append(evolution.javaChanges().size()).append(")</h2>\n<table>\n");
            html.append("<tr><th></th><th>type</th><th>before</th><th>after</th><th>breaks</th></tr>\n");
            evolution.javaChanges().forEach(this::row);
            html.append("</table>\n");
        }
    }

    private void row(JavaChange change) {
        html.append("<tr><td>").append(change.kind().name().toLowerCase(Locale.ROOT));
        html.append("</td><td><code>").append(text(change.type()));
        html.append("</code></td><td><code>").append(text(change.before()));
        html.append("</code></td><td><code>").append(text(change.after()));
        html.append("</code></td><td>").append(change.breaks().name().toLowerCase(Locale.ROOT));
        html.append("</td></tr>\n");
    }

    private static String text(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
