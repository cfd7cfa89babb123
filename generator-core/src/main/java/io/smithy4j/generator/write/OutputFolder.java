package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder that a generation writes to. Files of others stay untouched; a file of ours that was edited by hand is overwritten if
 * it is still produced, and left if it is not.
 */
public final class OutputFolder {
    private final Path folder;
    private final Path manifestFile;

    /** The manifest may stand anywhere; outside of the folder it is no source. */
    public OutputFolder(Path folder, Path manifestFile) {
        this.folder = folder;
        this.manifestFile = manifestFile;
    }

    /**
     * Makes the folder hold exactly the rendered files beside those of others. Everything is compared before anything is written,
     * and the manifest is written last.
     *
     * @param rendered text by path below the folder, with slashes
     */
    public WriteReport write(Map<String, String> rendered) throws IOException {
        Files.createDirectories(folder);
        Path root = folder.toRealPath();
        Containment containment = new Containment(root);
        Map<String, byte[]> files = new TreeMap<>();
        rendered.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        Map<Path, byte[]> changes = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = containment.resolve(file.getKey());
            if (has(target, file.getValue())) {
                unchanged.add(file.getKey());
            } else {
                written.add(file.getKey());
                changes.put(target, file.getValue());
            }
        }
        Map<String, Path> stale = stale(containment, files);
        if (!changes.isEmpty()) {
            new Replacement(root).replace(changes);
        }
        for (Path file : stale.values()) {
            Files.delete(file);
            removeEmptyParents(root, file);
        }
        writeManifest(Manifest.of(files).bytes());
        return new WriteReport(written, unchanged, List.copyOf(stale.keySet()));
    }

    private static boolean has(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private Map<String, Path> stale(Containment containment, Map<String, byte[]> files) throws IOException {
        Manifest before = Manifest.read(manifestFile);
        Map<String, Path> stale = new TreeMap<>();
        for (String path : before.hashes().keySet()) {
            Path file = files.containsKey(path) ? null : containment.existingFile(path);
            if (file != null && before.wrote(path, Files.readAllBytes(file))) {
                stale.put(path, file);
            }
        }
        return stale;
    }

    private static void removeEmptyParents(Path root, Path file) throws IOException {
        for (Path parent = file.getParent(); parent != null && !parent.equals(root); parent = parent.getParent()) {
            try {
                Files.delete(parent);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private void writeManifest(byte[] bytes) throws IOException {
        Path parent = manifestFile.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (!has(manifestFile, bytes)) {
            Files.write(manifestFile, bytes);
        }
    }
}
