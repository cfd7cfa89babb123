package io.smithy4j.maven.execution;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a module keeps its models. */
public final class ModelFolders {
    private static final String MAIN = "src/main/smithy";
    private static final String TEST = "src/test/smithy";

    private ModelFolders() {}

    /** The configured ones, or the conventional ones that exist; the first of these if none does, so that a failure can name it. */
    public static List<Path> of(Path baseDirectory, @Nullable List<File> configured) {
        if (configured != null && !configured.isEmpty()) {
            return configured.stream().map(File::toPath).toList();
        }
        Path conventional = baseDirectory.resolve(MAIN);
        List<Path> existing = Stream.of(conventional, baseDirectory.resolve("src/main/resources/META-INF/smithy"))
                .filter(Files::isDirectory)
                .toList();
        return existing.isEmpty() ? List.of(conventional) : existing;
    }

    /** The same for models of tests. */
    public static List<Path> ofTests(Path baseDirectory, @Nullable List<File> configured) {
        return configured != null && !configured.isEmpty()
                ? configured.stream().map(File::toPath).toList()
                : List.of(baseDirectory.resolve(TEST));
    }

    /** Whether the folder is one that is looked for without being configured. */
    public static boolean isDefault(Path baseDirectory, Path folder) {
        return folder.equals(baseDirectory.resolve(MAIN)) || folder.equals(baseDirectory.resolve(TEST));
    }
}
