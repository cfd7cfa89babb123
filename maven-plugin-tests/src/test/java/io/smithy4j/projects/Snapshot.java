package io.smithy4j.projects;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a folder at one moment, by name below it: what stands in them, and when they were written. */
record Snapshot(SortedMap<String, State> files) {
    record State(String text, FileTime written) {}

    static Snapshot of(Path folder) throws IOException {
        SortedMap<String, State> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new State(text, Files.getLastModifiedTime(file)));
            }
        }
        return new Snapshot(files);
    }

    SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, state) -> texts.put(name, state.text()));
        return texts;
    }

    /** The files that were written since, whether their content is another or not, those that are new, and those that are gone. */
    SortedSet<String> touchedSince(Snapshot before) {
        SortedSet<String> touched = goneSince(before);
        files.forEach((name, state) -> {
            if (!state.equals(before.files.get(name))) {
                touched.add(name);
            }
        });
        return touched;
    }

    SortedSet<String> goneSince(Snapshot before) {
        SortedSet<String> gone = before.names();
        gone.removeAll(names());
        return gone;
    }
}
