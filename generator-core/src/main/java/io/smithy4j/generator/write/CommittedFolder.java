package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of committed output. All its Java files are taken for generated ones, so it needs no manifest. */
public final class CommittedFolder {
    private final Path folder;

    public CommittedFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder what was rendered: changed and missing files are written, Java files too many are deleted. */
    public WriteReport accept(Map<String, String> rendered) throws IOException {
        FolderComparison differences = FolderComparison.of(folder, rendered);
        Files.createDirectories(folder);
        Path root = folder.toRealPath();
        Containment containment = new Containment(root);
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        Map<Path, byte[]> changes = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : new TreeMap<>(rendered).entrySet()) {
            String path = file.getKey();
            if (differences.changed().contains(path) || differences.missing().contains(path)) {
                written.add(path);
                changes.put(containment.resolve(path), file.getValue().getBytes(StandardCharsets.UTF_8));
            } else {
                unchanged.add(path);
            }
        }
        if (!changes.isEmpty()) {
            new Replacement(root).replace(changes);
        }
        for (String path : differences.extra()) {
            Path file = containment.existingFile(path);
            if (file != null) {
                Files.delete(file);
            }
        }
        return new WriteReport(written, unchanged, differences.extra());
    }
}
