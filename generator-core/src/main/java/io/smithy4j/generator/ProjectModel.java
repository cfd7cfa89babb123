package io.smithy4j.generator;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.load.AssembledModel;
import io.smithy4j.generator.load.LoadRequest;
import io.smithy4j.generator.load.ModelLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
 */
public record ProjectModel(
        @Nullable Model model, List<Diagnostic> diagnostics, List<ValidationEvent> events, Set<String> sourceFiles) {
    public ProjectModel {
        diagnostics = List.copyOf(diagnostics);
        events = List.copyOf(events);
        sourceFiles = Set.copyOf(sourceFiles);
    }

    /** Parameters as in {@link GenerationRequest}. */
    public static ProjectModel load(Path baseDirectory, List<Path> sources, List<Path> modelJars) {
        Diagnostics diagnostics = new Diagnostics();
        AssembledModel assembled =
                new ModelLoader(diagnostics).assemble(new LoadRequest(baseDirectory, sources, modelJars));
        return new ProjectModel(assembled.model(), diagnostics.sorted(), assembled.events(), assembled.sourceFiles());
    }
}
