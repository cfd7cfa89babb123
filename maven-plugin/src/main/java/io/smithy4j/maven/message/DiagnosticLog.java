package io.smithy4j.maven.message;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics as log lines, the way compilers print them, so that terminals and IDEs make positions clickable. */
public final class DiagnosticLog {
    private DiagnosticLog() {}

    public static void print(List<Diagnostic> diagnostics, Log log) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(diagnostic.toString());
                case WARNING -> log.warn(diagnostic.toString());
                case NOTE -> log.info(diagnostic.toString());
            }
        }
    }

    /**
     * The message of a build that stops: the faults themselves stand above it in the log.
     *
     * @param explain the command that explains the run
     */
    public static String failure(List<Diagnostic> diagnostics, String explain) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return (errors == 1 ? "1 error" : errors + " errors")
                + " in the model or the configuration; nothing was written. The log above has the positions and hints."
                + "\nTo see what is configured and which models are read, run:\n  " + explain;
    }
}
