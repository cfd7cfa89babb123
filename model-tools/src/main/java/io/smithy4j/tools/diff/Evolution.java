package io.smithy4j.tools.diff;

import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.diff.JavaEvolution.Models;
import io.smithy4j.tools.diff.java.JavaChange;
import io.smithy4j.tools.diff.java.JavaChange.Breaks;
import io.smithy4j.tools.model.CheckedModel;
import io.smithy4j.tools.model.Level;
import io.smithy4j.tools.text.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import software.amazon.smithy.model.Model;

/** How a project's model, and the Java that comes of it, changed since a baseline. */
public final class Evolution {
    private final String baseline;
    private final List<ModelChange> changes;
    private final JavaEvolution java;

    private Evolution(String baseline, List<ModelChange> changes, JavaEvolution java) {
        this.baseline = baseline;
        this.changes = List.copyOf(changes);
        this.java = java;
    }

    /** Fails if one of the models has errors. */
    public static Evolution of(Baseline baseline, ModelSources today, JavaOutput output) throws ToolFailure {
        Model after = CheckedModel.loadValid(today).model();
        Model before = loadBefore(baseline);
        List<ModelChange> changes = ModelComparison.compare(before, after);
        JavaEvolution java = JavaEvolution.of(baseline, today, new Models(before, after), output);
        return new Evolution(baseline.name(), changes, java);
    }

    private static Model loadBefore(Baseline baseline) throws ToolFailure {
        try {
            return CheckedModel.loadValid(baseline.sources()).model();
        } catch (ToolFailure e) {
            throw new ToolFailure(
                    "the model of the baseline " + baseline.name() + " cannot be read:\n" + e.getMessage());
        }
    }

    public String baseline() {
        return baseline;
    }

    /** Heavy ones first. */
    public List<ModelChange> changes() {
        return changes;
    }

    /** Changes of at least a weight that the model does not accept. */
    public List<ModelChange> unaccepted(Level atLeast) {
        return changes.stream()
                .filter(change -> change.level().isAtLeast(atLeast) && !change.isAccepted())
                .toList();
    }

    public List<JavaChange> javaChanges() {
        return java.changes();
    }

    /** Empty if Java was compared; otherwise why not. */
    public String javaNotCompared() {
        return java.notCompared() == null ? "" : java.notCompared();
    }

    /** {@code since com.example:parcels:1.0: 3 changes of the model, 1 of them accepted; 2 breaks in Java}. */
    public String summary() {
        long accepted = changes.stream().filter(ModelChange::isAccepted).count();
        long breaks = java.changes().stream()
                .filter(change -> change.breaks() != Breaks.NOBODY)
                .count();
        String model = changes.size() == 1 ? "1 change of the model" : changes.size() + " changes of the model";
        String inJava = breaks == 1 ? "1 break in Java" : breaks + " breaks in Java";
        return "since " + baseline + ": " + model + (accepted > 0 ? ", " + accepted + " of them accepted" : "") + "; "
                + (java.notCompared() == null ? inJava : "Java was not compared");
    }

    /** Writes {@code diff.md}, {@code diff.json} and {@code diff.html}. */
    public void writeTo(Path folder) throws IOException {
        TextFile.writeIfChanged(folder.resolve("diff.md"), MarkdownReport.of(this));
        TextFile.writeIfChanged(folder.resolve("diff.json"), JsonReport.of(this));
        TextFile.writeIfChanged(folder.resolve("diff.html"), HtmlReport.of(this));
    }

    /** What to put into the model so that it accepts the changes, as text to paste. */
    public static String acceptance(List<ModelChange> changes) {
        return Suppressions.of(changes);
    }
}
