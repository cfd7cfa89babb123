package io.smithy4j.generator.freshness;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The hashes of the project's own model files. */
final class ModelSources {
    private ModelSources() {}

    static SortedMap<String, String> hashes(Path baseDirectory, Path source) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (!Files.isDirectory(source)) {
            hashes.put(label(baseDirectory, source), Hash.of(Files.readAllBytes(source)));
            return hashes;
        }
        try (Stream<Path> files = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(ModelSources::isModel).toList()) {
                hashes.put(label(baseDirectory, file), Hash.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static boolean isModel(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".smithy") || name.endsWith(".json")) && Files.isRegularFile(file);
    }

    private static String label(Path baseDirectory, Path file) {
        Path base = baseDirectory.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return "source " + base.relativize(absolute).toString().replace('\\', '/');
    }
}
