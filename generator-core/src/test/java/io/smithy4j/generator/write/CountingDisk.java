package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Path;

/** A disk that counts what changes it. */
final class CountingDisk implements Disk {
    private final Disk disk = new RealDisk();
    private int changes;

    int changes() {
        return changes;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        changes++;
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        changes++;
        disk.write(file, bytes);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        changes++;
        disk.copy(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        changes++;
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        changes++;
        disk.delete(path);
    }

    @Override
    public void settle(Path folder) throws IOException {
        changes++;
        disk.settle(folder);
    }
}
