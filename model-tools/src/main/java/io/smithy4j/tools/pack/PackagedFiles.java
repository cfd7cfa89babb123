package io.smithy4j.tools.pack;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.text.ShownPath;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the models of a project and decides which of them are staged and which are in the jar anyway. */
final class PackagedFiles {
    private final Path baseDirectory;
    private final List<String> faults = new ArrayList<>();
    private final SortedMap<String, Path> staged = new TreeMap<>();
    private final SortedMap<String, Path> asResources = new TreeMap<>();
    private final List<Path> manifestsByHand = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Map<String, Path> claimed = new HashMap<>();

    private PackagedFiles(Path baseDirectory) {
        this.baseDirectory = baseDirectory;
    }

    static PackagedFiles find(PackageRequest request) throws ToolFailure, IOException {
        PackagedFiles files = new PackagedFiles(request.baseDirectory());
        for (Path resources : request.resourceFolders()) {
            Path folder = resources.resolve("META-INF/smithy");
            files.collect(folder, files.asResources);
            if (Files.isRegularFile(folder.resolve(ManifestLines.FILE))) {
                files.manifestsByHand.add(folder.resolve(ManifestLines.FILE));
            }
        }
        for (Path source : request.sourceFolders()) {
            files.collect(source, files.staged);
        }
        files.check(request.sourceFolders());
        return files;
    }

    /** Text by path below {@code META-INF/smithy}. */
    Map<String, String> toStage() throws ToolFailure, IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> model : staged.entrySet()) {
            texts.put(model.getKey(), text(model.getValue()));
        }
        return texts;
    }

    List<String> entries() {
        SortedMap<String, Path> all = new TreeMap<>(asResources);
        all.putAll(staged);
        return List.copyOf(all.keySet());
    }

    boolean hasManifestByHand() {
        return !manifestsByHand.isEmpty();
    }

    private void collect(Path folder, SortedMap<String, Path> into) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
                String entry = folder.relativize(file).toString().replace('\\', '/');
                if (entry.endsWith(".smithy") || entry.endsWith(".json")) {
                    add(entry, file, into);
                }
            }
        }
    }

    private void add(String entry, Path file, SortedMap<String, Path> into) throws IOException {
        String fault = ManifestLines.fault(entry);
        if (fault != null) {
            faults.add(shown(file) + ": a manifest cannot list it, because its name has " + fault
                    + "; rename it with letters, digits, '.', '-' and '_'.");
        }
        if (!seen.add(file.toRealPath())) {
            return;
        }
        // Jars are unpacked on file systems that do not tell cases apart, too.
        Path other = claimed.putIfAbsent(entry.toLowerCase(Locale.ROOT), file);
        if (other != null) {
            faults.add(shown(file) + ": " + shown(other) + " would be META-INF/smithy/" + entry
                    + " in the jar, too; rename one of them.");
        }
        into.put(entry, file);
    }

    private void check(List<Path> sourceFolders) throws ToolFailure, IOException {
        for (Path manifest : manifestsByHand) {
            faults.addAll(new ManifestByHand(shown(manifest), manifest).faults(staged.keySet(), asResources.keySet()));
        }
        if (entries().isEmpty()) {
            String searched =
                    String.join(", ", sourceFolders.stream().map(this::shown).toList());
            faults.add("there are no models to package: put .smithy files into "
                    + (searched.isEmpty() ? "src/main/smithy" : searched) + ", or set sourceDirectories.");
        }
        if (!faults.isEmpty()) {
            throw new ToolFailure(String.join("\n", faults));
        }
    }

    private String text(Path file) throws ToolFailure, IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ToolFailure(shown(file) + ": it is not UTF-8 text; save it in that encoding.");
        }
    }

    private String shown(Path file) {
        return ShownPath.of(baseDirectory, file);
    }
}
