package io.smithy4j.maven;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics as log lines, the way compilers print them, so that terminals and IDEs make positions clickable. */
final class DiagnosticLog {
    private DiagnosticLog() {}

    static void print(List<Diagnostic> diagnostics, Log log) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(diagnostic.toString());
                case WARNING -> log.warn(diagnostic.toString());
                case NOTE -> log.info(diagnostic.toString());
            }
        }
    }

    /** The message of a build that stops: the faults themselves stand above it in the log. */
    static String failure(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return (errors == 1 ? "1 error" : errors + " errors")
                + " in the model or the configuration; nothing was written." + " The log has the positions.";
    }
}
