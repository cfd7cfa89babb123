package io.smithy4j.tools;

import io.smithy4j.generator.origin.ModelDependency;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the models of a project are.
 *
 * @param baseDirectory model files are named relative to it
 * @param sources the project's own: files, or folders searched for {@code .smithy} and {@code .json}
 * @param dependencies what may bring further models
 */
public record ModelSources(Path baseDirectory, List<Path> sources, List<ModelDependency> dependencies) {
    public ModelSources {
        sources = List.copyOf(sources);
        dependencies = List.copyOf(dependencies);
    }
}
