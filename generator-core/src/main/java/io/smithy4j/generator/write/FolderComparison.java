package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a folder of committed output differs from a fresh generation, in sorted paths below the folder.
 *
 * @param changed in both, with other bytes
 * @param missing rendered, but not in the folder
 * @param extra Java files of the folder that are not rendered
 */
public record FolderComparison(List<String> changed, List<String> missing, List<String> extra) {
    public FolderComparison {
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    /** Reads the folder and writes nothing. A folder that is not there lacks everything. */
    public static FolderComparison of(Path folder, Map<String, String> rendered) throws IOException {
        List<String> changed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> file : new TreeMap<>(rendered).entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path)) {
                missing.add(file.getKey());
            } else if (!Arrays.equals(Files.readAllBytes(path), file.getValue().getBytes(StandardCharsets.UTF_8))) {
                changed.add(file.getKey());
            }
        }
        List<String> extra = javaFiles(folder).stream()
                .filter(file -> !rendered.containsKey(file))
                .toList();
        return new FolderComparison(changed, missing, extra);
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
