package io.smithy4j.generator.diagnostic;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what the stages of one run have to say, each thing once. Not safe for use by several threads. */
public final class Diagnostics {
    private final TreeSet<Diagnostic> found = new TreeSet<>();

    public void add(DiagnosticId id, SourcePosition position, String message) {
        add(id, position, message, null);
    }

    public void add(DiagnosticId id, SourcePosition position, String message, @Nullable String hint) {
        found.add(new Diagnostic(id, position, message, hint));
    }

    /** Adds what another stage or round has to say. */
    public void addAll(Diagnostics others) {
        found.addAll(others.found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** By file, line and column. */
    public List<Diagnostic> sorted() {
        return List.copyOf(found);
    }
}
