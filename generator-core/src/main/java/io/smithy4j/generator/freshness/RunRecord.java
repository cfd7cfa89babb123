package io.smithy4j.generator.freshness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the last good run of one execution read and wrote. A text with a line a thing, so that people can read it and compare two. */
public record RunRecord(RunInputs inputs, SortedMap<String, OutputStamp> outputs, RunNotes notes) {
    private static final String HEADER = """
            # What Smithy4j read and wrote at its last run. Delete this file to generate anew.
            format 2
            """;

    public RunRecord {
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /** The record of a run that has just written {@code paths} below {@code folder}. */
    public static RunRecord of(RunInputs inputs, Path folder, Iterable<String> paths, RunNotes notes)
            throws IOException {
        SortedMap<String, OutputStamp> outputs = new TreeMap<>();
        for (String path : paths) {
            outputs.put(path, OutputStamp.of(folder.resolve(path)));
        }
        return new RunRecord(inputs, outputs, notes);
    }

    /** Null if there is none, or one that this version does not understand. */
    public static @Nullable RunRecord read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith(HEADER) ? parse(text.substring(HEADER.length())) : null;
    }

    private static @Nullable RunRecord parse(String text) {
        SortedMap<String, String> inputs = new TreeMap<>();
        SortedMap<String, OutputStamp> outputs = new TreeMap<>();
        List<String> services = new ArrayList<>();
        List<String> runtime = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        try {
            for (String line : text.lines().toList()) {
                int blank = line.indexOf(' ');
                String rest = line.substring(blank + 1);
                switch (line.substring(0, Math.max(blank, 0))) {
                    case "input" -> inputs.put(rest.substring(65), rest.substring(0, 64));
                    case "output" -> {
                        String[] parts = rest.split(" ", 4);
                        outputs.put(
                                parts[3],
                                new OutputStamp(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])));
                    }
                    case "service" -> services.add(rest);
                    case "runtime" -> runtime.add(rest);
                    case "because" -> reasons.add(rest);
                    default -> {
                        return null;
                    }
                }
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            // Cut off or edited: as good as none.
            return null;
        }
        return new RunRecord(new RunInputs(inputs), outputs, new RunNotes(services, runtime, reasons));
    }

    /** In one move, so that nobody ever reads a part of it. */
    public void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, text());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        notes.reasons().forEach(reason -> text.append("because ").append(reason).append('\n'));
        notes.services()
                .forEach(service -> text.append("service ").append(service).append('\n'));
        notes.runtimeArtifacts()
                .forEach(artifact -> text.append("runtime ").append(artifact).append('\n'));
        inputs.hashes().forEach((label, hash) -> line(text, "input", hash, label));
        outputs.forEach(
                (path, stamp) -> line(text, "output", stamp.hash() + " " + stamp.size() + " " + stamp.micros(), path));
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, String value, String name) {
        text.append(kind).append(' ').append(value).append(' ').append(name).append('\n');
    }

    /** Why a run with these inputs would have to generate; empty if all is as this run left it. */
    public List<String> staleness(RunInputs now, Path folder) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> input : now.hashes().entrySet()) {
            String before = inputs.hashes().get(input.getKey());
            if (before == null) {
                found.add(input.getKey() + " is new");
            } else if (!before.equals(input.getValue())) {
                found.add(input.getKey() + " changed");
            }
        }
        inputs.hashes().keySet().stream()
                .filter(label -> !now.hashes().containsKey(label))
                .forEach(label -> found.add(label + " is gone"));
        outputs.entrySet().parallelStream()
                .filter(output -> !output.getValue().holds(folder.resolve(output.getKey())))
                .map(output -> "output " + output.getKey() + " is gone or was edited")
                .sorted()
                .forEachOrdered(found::add);
        return found;
    }
}
