package io.smithy4j.generator.load;

import io.smithy4j.generator.origin.ModelDependency;
import java.nio.file.Path;
import java.util.List;

/**
 * What to read.
 *
 * @param baseDirectory files below it are named relative to it
 * @param sources files, or folders that are searched
 * @param dependencies their models are read, too, and are no sources
 * @param events what Smithy's validation events do to the run
 */
public record LoadRequest(
        Path baseDirectory, List<Path> sources, List<ModelDependency> dependencies, EventLevels events) {
    public LoadRequest {
        sources = List.copyOf(sources);
        dependencies = List.copyOf(dependencies);
    }

    /** Takes events as they are. */
    public LoadRequest(Path baseDirectory, List<Path> sources, List<ModelDependency> dependencies) {
        this(baseDirectory, sources, dependencies, EventLevels.AS_THEY_ARE);
    }
}
