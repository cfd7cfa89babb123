package io.smithy4j.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One model of a corpus.
 *
 * @param source a file, a folder with all files of the model, or a jar
 * @param service null for every service of files and folders; a jar needs one
 */
record CorpusModel(String name, Path source, @Nullable String service) {
    /** Each model file of a folder and each folder in it is a model of its own. */
    static List<CorpusModel> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(CorpusModel::isModel)
                    .sorted()
                    .map(entry -> new CorpusModel(name(entry), entry, null))
                    .toList();
        }
    }

    static CorpusModel ofJar(Path jar, String service) {
        return new CorpusModel(name(jar), jar, service);
    }

    boolean isJar() {
        return source.toString().endsWith(".jar");
    }

    private static boolean isModel(Path entry) {
        String name = fileName(entry);
        return !name.startsWith(".") && (Files.isDirectory(entry) || name.matches(".*\\.(json|smithy)"));
    }

    private static String name(Path entry) {
        return fileName(entry).replaceFirst("\\.(json|smithy|jar)$", "");
    }

    private static String fileName(Path entry) {
        return entry.getFileName().toString();
    }
}
