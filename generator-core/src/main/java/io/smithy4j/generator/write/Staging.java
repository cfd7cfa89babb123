package io.smithy4j.generator.write;

import io.smithy4j.generator.write.Plan.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder in the output folder, and so on its file system, that is there while a run replaces files. Nothing in it has a name that
 * a compiler or a comparison would look at.
 */
final class Staging {
    private static final String NAME = ".smithy4j-staging";

    private final Disk disk;
    private final Path folder;
    private final Map<Path, Integer> numbers = new HashMap<>();

    Staging(Disk disk, Path root) {
        this.disk = disk;
        this.folder = root.resolve(NAME);
    }

    void create() throws IOException {
        disk.createFolder(folder);
    }

    /** Also what a run left that was killed. */
    void clear() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                disk.delete(file);
            }
        }
        disk.delete(folder);
    }

    Path next(Change change) {
        return numbered(change.file(), ".next");
    }

    Path before(Change change) {
        return numbered(change.file(), ".before");
    }

    Path taken(Path file) {
        return numbered(file, ".taken");
    }

    private Path numbered(Path file, String ending) {
        int number = numbers.computeIfAbsent(file, first -> numbers.size());
        return folder.resolve(number + ending);
    }
}
