package io.smithy4j.tools.build;

import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.model.CheckedModel;
import io.smithy4j.tools.model.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.Model;

/** The project's models of a build: those of its source folders and those that {@code sources} of the configuration names. */
final class BuildSources {
    private final ModelSources sources;

    BuildSources(ModelSources given, List<String> configured) {
        Set<Path> paths = new LinkedHashSet<>();
        given.sources().stream()
                .filter(path -> configured.isEmpty() || Files.exists(path))
                .forEach(path -> paths.add(path.toAbsolutePath().normalize()));
        configured.forEach(path -> paths.add(Path.of(path)));
        this.sources = new ModelSources(given.baseDirectory(), List.copyOf(paths), given.dependencies());
    }

    Path[] paths() {
        return sources.sources().toArray(new Path[0]);
    }

    /** With absolute names, by which plugins tell sources from dependencies; faults are told with the names that users know. */
    Model load() throws ToolFailure {
        Path elsewhere = sources.baseDirectory().resolve(".smithy4j");
        CheckedModel checked =
                CheckedModel.load(new ModelSources(elsewhere, sources.sources(), sources.dependencies()));
        return checked.findings(Level.ERROR).isEmpty()
                ? checked.model()
                : CheckedModel.loadValid(sources).model();
    }
}
