package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Path;

/** What writing asks of the file system: one method a step that can fail, so that tests can let each of them fail. */
interface Disk {
    byte[] read(Path file) throws IOException;

    /** Its parent exists. */
    void createFolder(Path folder) throws IOException;

    /** A file that was not there. */
    void write(Path file, byte[] bytes) throws IOException;

    /** To a path where nothing stands; keeps times, and copies a link as a link. */
    void copy(Path from, Path to) throws IOException;

    /** In one step, within a file system, over what stands there. */
    void move(Path from, Path to) throws IOException;

    /** A file, a link or an empty folder. */
    void delete(Path path) throws IOException;

    /** Waits until a power cut cannot take back what a file holds, or which names a folder holds. */
    void settle(Path path) throws IOException;
}
