package io.smithy4j.generator.freshness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * One output as it was left: its content, and what the file system said of it. A file whose size and time have not moved since is not
 * read again, as version control does it with its index; any other one is, so that a touched file is still the same.
 *
 * @param micros when the file was modified, in microseconds since 1970
 */
record OutputStamp(String hash, long size, long micros) {
    static OutputStamp of(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new OutputStamp(Hash.of(Files.readAllBytes(file)), attributes.size(), micros(attributes));
    }

    /** Whether the file still has this content; false if it is gone. */
    boolean holds(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() != size) {
                return false;
            }
            return micros(attributes) == micros || hash.equals(Hash.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static long micros(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
    }
}
