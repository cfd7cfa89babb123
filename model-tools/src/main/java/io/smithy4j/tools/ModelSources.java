package io.smithy4j.tools;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the models of a project are.
 *
 * @param baseDirectory model files are named relative to it
 * @param sources the project's own: files, or folders searched for {@code .smithy} and {@code .json}
 * @param modelJars jars or class folders with {@code META-INF/smithy/manifest}; others are passed over
 */
public record ModelSources(Path baseDirectory, List<Path> sources, List<Path> modelJars) {
    public ModelSources {
        sources = List.copyOf(sources);
        modelJars = List.copyOf(modelJars);
    }
}
