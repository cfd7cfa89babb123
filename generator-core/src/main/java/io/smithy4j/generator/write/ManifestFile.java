package io.smithy4j.generator.write;

import java.io.IOException;
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

    /** The folder of the file exists. */
    ManifestFile(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    /** Empty if there is none. */
    Manifest read() throws IOException {
        return Files.isRegularFile(file) ? Manifest.parse(disk.read(file)) : Manifest.of(Map.of());
    }

    void write(Manifest manifest) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        if (Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(next);
        }
        disk.write(next, manifest.bytes());
        disk.settle(next);
        disk.move(next, file);
        disk.settle(file.resolveSibling(""));
    }
}
