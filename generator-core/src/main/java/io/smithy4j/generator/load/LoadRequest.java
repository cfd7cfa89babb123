package io.smithy4j.generator.load;

import java.nio.file.Path;
import java.util.List;

/**
 * What to read.
 *
 * @param baseDirectory files below it are named relative to it
 * @param sources files, or folders that are searched
 * @param modelJars jars or class folders; those without {@code META-INF/smithy/manifest} hold no models and are passed over
 * @param events what Smithy's validation events do to the run
 */
public record LoadRequest(Path baseDirectory, List<Path> sources, List<Path> modelJars, EventLevels events) {
    public LoadRequest {
        sources = List.copyOf(sources);
        modelJars = List.copyOf(modelJars);
    }

    /** Takes events as they are. */
    public LoadRequest(Path baseDirectory, List<Path> sources, List<Path> modelJars) {
        this(baseDirectory, sources, modelJars, EventLevels.AS_THEY_ARE);
    }
}
