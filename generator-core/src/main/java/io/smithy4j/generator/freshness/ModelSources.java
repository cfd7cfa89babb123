package io.smithy4j.generator.freshness;

import io.smithy4j.generator.origin.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hashes of the project's own model files. */
final class ModelSources {
    private ModelSources() {}

    static SortedMap<String, String> hashes(Path baseDirectory, Path source) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : Files.isDirectory(source) ? ModelFiles.in(source) : List.of(source)) {
            hashes.put("source " + ModelFiles.relative(baseDirectory, file), Hash.of(Files.readAllBytes(file)));
        }
        return hashes;
    }
}
