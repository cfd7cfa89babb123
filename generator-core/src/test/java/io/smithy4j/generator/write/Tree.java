package io.smithy4j.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that stands in a folder, for comparisons: text by path, folders with a slash at the end. */
final class Tree {
    private Tree() {}

    static SortedMap<String, String> of(Path root) throws IOException {
        return read(root, Files::readString);
    }

    /** As {@link #of}, with the times of the files too, in the precision in which Java copies them. */
    static SortedMap<String, String> withTimes(Path root) throws IOException {
        return read(
                root,
                file -> Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MICROS) + " "
                        + Files.readString(file));
    }

    private interface Reading {
        String read(Path file) throws IOException;
    }

    private static SortedMap<String, String> read(Path root, Reading reading) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(root)) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(path -> !path.equals(root)).forEach(path -> {
                try {
                    String name = root.relativize(path).toString();
                    if (Files.isSymbolicLink(path)) {
                        tree.put(name, "-> " + Files.readSymbolicLink(path));
                    } else if (Files.isDirectory(path)) {
                        tree.put(name + "/", "");
                    } else {
                        tree.put(name, reading.read(path));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return tree;
    }
}
