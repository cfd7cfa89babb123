package io.smithy4j.generator;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.load.AssembledModel;
import io.smithy4j.generator.load.LoadRequest;
import io.smithy4j.generator.load.ModelLoader;
import io.smithy4j.generator.origin.ModelDependency;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * The model of a project, found and read by the rules of a generation, for tools that generate nothing.
 *
 * @param model incomplete if one of the events is an error; null if nothing could be put together
 * @param diagnostics what kept files from being read
 * @param events what Smithy said to those that were read, of every severity
 * @param sourceFiles the names of the files that do not come from jars, as the positions of events have them
 * @param dependencies how many model files each dependency gave, by its name
 */
public record ProjectModel(
        @Nullable Model model,
        List<Diagnostic> diagnostics,
        List<ValidationEvent> events,
        Set<String> sourceFiles,
        SortedMap<String, Integer> dependencies) {
    public ProjectModel {
        diagnostics = List.copyOf(diagnostics);
        events = List.copyOf(events);
        sourceFiles = Set.copyOf(sourceFiles);
        dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
    }

    /** Parameters as in {@link GenerationRequest}. */
    public static ProjectModel load(Path baseDirectory, List<Path> sources, List<ModelDependency> dependencies) {
        Diagnostics diagnostics = new Diagnostics();
        AssembledModel assembled =
                new ModelLoader(diagnostics).assemble(new LoadRequest(baseDirectory, sources, dependencies));
        return new ProjectModel(
                assembled.model(),
                diagnostics.sorted(),
                assembled.events(),
                assembled.sourceFiles(),
                assembled.dependencies());
    }
}
