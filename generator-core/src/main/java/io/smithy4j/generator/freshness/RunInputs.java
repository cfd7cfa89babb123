package io.smithy4j.generator.freshness;

import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.generator.origin.ModelFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that decides about the output, as hashes of content by what it is: {@code setting packageName}, {@code source
 * src/main/smithy/a.smithy}, {@code dependency com.example:models:1.0!META-INF/smithy/b.smithy}. Times and absolute paths are no part of it.
 */
public record RunInputs(SortedMap<String, String> hashes) {
    public RunInputs {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /**
     * Reads every input.
     *
     * @param baseDirectory sources are named relative to it
     * @param sources files and folders with models
     * @param dependencies those without models are no input
     * @param settings everything else that is configured, and the version of the generator
     * @throws IOException if one of them cannot be read; then there is nothing to compare
     */
    public static RunInputs of(
            Path baseDirectory, List<Path> sources, List<ModelDependency> dependencies, Map<String, String> settings)
            throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        settings.forEach((name, value) -> hashes.put("setting " + name, Hash.of(value)));
        for (Path source : sources) {
            hashes.putAll(ModelSources.hashes(baseDirectory, source));
        }
        for (ModelDependency dependency : dependencies) {
            hashes.putAll(ModelDependencies.hashes(baseDirectory, dependency));
        }
        return new RunInputs(hashes);
    }

    /** The model files among them, by what they are. */
    public List<String> models() {
        return hashes.keySet().stream()
                .filter(label -> !label.startsWith("setting ") && ModelFiles.hasModelName(label))
                .toList();
    }

    /** A short name for all of this: equal inputs have equal ones. */
    public String id() {
        return Hash.of(hashes.toString()).substring(0, 8);
    }
}
