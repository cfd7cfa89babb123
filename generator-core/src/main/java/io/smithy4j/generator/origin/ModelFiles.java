package io.smithy4j.generator.origin;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files are taken for models, and how they are called. */
public final class ModelFiles {
    private ModelFiles() {}

    /** Those at any depth of a folder, sorted; a file stands for itself, and nothing is found where nothing is. */
    public static List<Path> in(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return Files.isRegularFile(source) ? List.of(source) : List.of();
        }
        try (Stream<Path> paths = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .filter(file -> hasModelName(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    public static boolean hasModelName(String fileName) {
        return fileName.endsWith(".smithy") || fileName.endsWith(".json");
    }

    /** The way to a file from the base directory, with slashes; it may lead out of it, and is absolute only if there is no way. */
    public static String relative(Path baseDirectory, Path file) {
        Path base = baseDirectory.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        boolean reachable = absolute.getRoot().equals(base.getRoot());
        return (reachable ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }
}
