package io.smithy4j.generator.write;

import io.smithy4j.generator.write.Plan.Change;
import io.smithy4j.generator.write.Plan.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a folder with what was rendered, and finds everything that is in the way. Reads only. */
final class Planning {
    private static final byte[] NO_BYTES = {};

    private final Disk disk;
    private final Containment containment;
    private final Ownership ownership;

    private final List<Change> changes = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final SortedMap<String, Path> stale = new TreeMap<>();
    private final Map<String, Path> staleByFoldedPath = new HashMap<>();
    private final SortedSet<Path> emptyFolders = new TreeSet<>();
    private final List<String> edited = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();

    Planning(Disk disk, Containment containment, Ownership ownership) {
        this.disk = disk;
        this.containment = containment;
        this.ownership = ownership;
    }

    /** Fails with everything that is in the way. */
    Plan plan(SortedMap<String, byte[]> rendered) throws IOException {
        for (String path : ownership.earlier()) {
            if (!rendered.containsKey(path)) {
                planEarlier(path);
            }
        }
        for (Map.Entry<String, byte[]> file : rendered.entrySet()) {
            planRendered(file.getKey(), file.getValue());
        }
        if (!obstacles.isEmpty()) {
            throw RefusedFolderException.of(containment.root(), obstacles);
        }
        return new Plan(containment.root(), rendered, changes, unchanged, stale, emptyFolders, edited);
    }

    private void planEarlier(String path) throws IOException {
        Path file = containment.existing(path);
        if (file == null) {
            Path emptyFolder = containment.emptyFolder(path);
            if (emptyFolder != null) {
                emptyFolders.add(emptyFolder);
            }
        } else if (ownership.mayRemove(path, standing(file))) {
            stale.put(path, file);
            staleByFoldedPath.put(path.toLowerCase(Locale.ROOT), file);
        } else {
            edited.add(path);
        }
    }

    private void planRendered(String path, byte[] bytes) throws IOException {
        Path file = containment.resolve(path);
        String obstacle = containment.obstacle(file);
        if (obstacle != null) {
            obstacles.add(path + ": " + obstacle);
        } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isStale(path, file)) {
            changes.add(new Change(path, file, Kind.NEW));
        } else if (Files.isRegularFile(file) && Arrays.equals(disk.read(file), bytes)) {
            unchanged.add(path);
        } else if (ownership.mayReplace(path, standing(file), bytes)) {
            changes.add(new Change(path, file, Kind.REPLACING));
        } else {
            obstacles.add(path + ": Smithy4j did not write it and does not overwrite it; move or delete it");
        }
    }

    /** Whether a file that goes is the one that stands at a new path: so it is where names are not told apart by case. */
    private boolean isStale(String path, Path file) throws IOException {
        Path candidate = staleByFoldedPath.get(path.toLowerCase(Locale.ROOT));
        return candidate != null && Files.isSameFile(candidate, file);
    }

    private byte[] standing(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? disk.read(file) : NO_BYTES;
    }
}
