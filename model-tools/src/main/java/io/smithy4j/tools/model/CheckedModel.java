package io.smithy4j.tools.model;

import io.smithy4j.generator.ProjectModel;
import io.smithy4j.generator.load.EventText;
import io.smithy4j.generator.load.Positions;
import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.validation.ValidationEvent;

/** The model of a project and all that there is to say about it. */
public final class CheckedModel {
    private final @Nullable Model model;
    private final Set<String> sourceFiles;
    private final List<Finding> findings;

    private CheckedModel(ProjectModel loaded) {
        this.model = loaded.model();
        this.sourceFiles = loaded.sourceFiles();
        TreeSet<Finding> sorted = new TreeSet<>();
        loaded.diagnostics().forEach(diagnostic -> sorted.add(Finding.of(diagnostic)));
        loaded.events().stream().filter(this::matters).map(Finding::of).forEach(sorted::add);
        this.findings = List.copyOf(sorted);
    }

    public static CheckedModel load(ModelSources sources) {
        return new CheckedModel(ProjectModel.load(sources.baseDirectory(), sources.sources(), sources.dependencies()));
    }

    /** The model of a tool that needs one without errors; fails with all of them. */
    public static CheckedModel loadValid(ModelSources sources) throws ToolFailure {
        CheckedModel checked = load(sources);
        List<Finding> errors = checked.findings(Level.ERROR);
        if (!errors.isEmpty()) {
            String count = errors.size() == 1 ? "1 error" : errors.size() + " errors";
            throw new ToolFailure(errors.stream().map(Finding::toString).collect(Collectors.joining("\n")) + "\n"
                    + count + " in the model; correct the model, then run the goal again.");
        }
        return checked;
    }

    /** Fails for a model that {@link #loadValid} would have refused. */
    public Model model() {
        if (model == null) {
            throw new IllegalStateException("load: there is no model");
        }
        return model;
    }

    /** By place. */
    public List<Finding> findings() {
        return findings;
    }

    public List<Finding> findings(Level atLeast) {
        return findings.stream()
                .filter(finding -> finding.level().isAtLeast(atLeast))
                .toList();
    }

    /** The names of the project's own model files. */
    public Set<String> sourceFiles() {
        return sourceFiles;
    }

    /** Whether it stands in a file of the project or of a jar that the project brought, not in what comes with every model. */
    public static boolean isOfProject(FromSourceLocation item) {
        String file = Positions.of(item).file();
        return !file.isEmpty() && !file.equals("prelude.smithy") && !file.startsWith("smithy4j!/");
    }

    /** A jar's model cannot be changed by the one who reads this, so only its errors count. */
    private boolean matters(ValidationEvent event) {
        String file = Positions.of(event).file();
        boolean own = file.isEmpty() || sourceFiles.contains(file);
        return !EventText.isAboutEndpoints(event) && (own || Level.of(event.getSeverity()) == Level.ERROR);
    }
}
