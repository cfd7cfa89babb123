package io.smithy4j.tools.validate;

import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.model.CheckedModel;
import io.smithy4j.tools.model.Finding;
import io.smithy4j.tools.model.Level;
import io.smithy4j.tools.text.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.node.Node;

/** What validation has to say about a project's model. */
public final class Validation {
    private final List<Finding> findings;
    private final int files;

    private Validation(List<Finding> findings, int files) {
        this.findings = List.copyOf(findings);
        this.files = files;
    }

    public static Validation of(ModelSources sources) {
        CheckedModel checked = CheckedModel.load(sources);
        return new Validation(checked.findings(), checked.sourceFiles().size());
    }

    /** By place. */
    public List<Finding> findings(Level atLeast) {
        return findings.stream()
                .filter(finding -> finding.level().isAtLeast(atLeast))
                .toList();
    }

    /** {@code 3 models: 1 error, 2 warnings, 1 suppressed}. */
    public String summary() {
        List<String> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.level() == level)
                    .count();
            if (count > 0) {
                counts.add(count + " " + level + (count == 1 || level == Level.SUPPRESSED ? "" : "s"));
            }
        }
        String models = files == 1 ? "1 model: " : files + " models: ";
        return models + (counts.isEmpty() ? "nothing to say" : String.join(", ", counts));
    }

    /** All findings, also the suppressed ones: SARIF 2.1.0 if the name ends with {@code .sarif}, otherwise JSON. */
    public void writeTo(Path file) throws IOException {
        Node report = file.toString().endsWith(".sarif") ? SarifReport.of(findings) : JsonReport.of(findings);
        TextFile.writeIfChanged(file, Node.prettyPrintJson(report) + "\n");
    }
}
