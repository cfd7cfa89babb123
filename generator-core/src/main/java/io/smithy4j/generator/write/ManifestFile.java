package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * A manifest on disk. It changes in one move, so nobody ever reads a part of it, and it is settled, because what it does not list is
 * not ours. The sources are not: the next run compares every byte of them anyway, and 400 files took up to 2.9 s.
 */
final class ManifestFile {
    private final Disk disk;
    private final Path file;
    private final String folderLine;

    /** The folder of the file exists, and {@code root}, the output folder, is a real path. */
    ManifestFile(Disk disk, Path file, Path root) throws IOException {
        this.disk = disk;
        this.file = file;
        this.folderLine = "# Folder: " + place(root, file.resolveSibling("").toRealPath());
    }

    /** Empty if there is none, or if it is of another folder: what was ours there is not ours here. */
    Manifest read() throws IOException {
        if (Files.isRegularFile(file)) {
            byte[] bytes = disk.read(file);
            boolean ofThisFolder =
                    new String(bytes, StandardCharsets.UTF_8).lines().anyMatch(folderLine::equals);
            if (ofThisFolder) {
                return Manifest.parse(bytes);
            }
        }
        return Manifest.of(Map.of());
    }

    void write(Manifest manifest) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        if (Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(next);
        }
        disk.write(next, (manifest.text() + folderLine + "\n").getBytes(StandardCharsets.UTF_8));
        disk.settle(next);
        disk.move(next, file);
        disk.settle(file.resolveSibling(""));
    }

    /** Relative, so that a project can move with what it built. */
    private static String place(Path root, Path state) {
        boolean sameDrive = state.getRoot().equals(root.getRoot());
        return (sameDrive ? state.relativize(root) : root).toString().replace('\\', '/');
    }
}
