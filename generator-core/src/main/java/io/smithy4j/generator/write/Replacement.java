package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Replaces many files: all new bytes are on disk before the first file is touched, each file changes in one move, and if a move
 * fails those before it are undone.
 */
final class Replacement {
    private static final String STAGING = ".smithy4j-staging";

    private final Path staging;
    private final Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();

    Replacement(Path root) {
        this.staging = root.resolve(STAGING);
    }

    void replace(Map<Path, byte[]> files) throws IOException {
        removeStaging();
        Files.createDirectory(staging);
        try {
            int number = 0;
            for (byte[] bytes : files.values()) {
                Files.write(staging.resolve(Integer.toString(number++)), bytes);
            }
            number = 0;
            for (Path file : files.keySet()) {
                move(staging.resolve(Integer.toString(number++)), file);
            }
        } catch (IOException e) {
            undo(e);
            throw e;
        } finally {
            removeStaging();
        }
    }

    private void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        boolean exists = Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS);
        Optional<byte[]> old = exists ? Optional.of(Files.readAllBytes(to)) : Optional.empty();
        if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(to.getFileName() + " is a folder");
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        before.put(to, old);
    }

    private void undo(IOException cause) {
        before.forEach((file, old) -> {
            try {
                if (old.isPresent()) {
                    Files.write(file, old.get());
                } else {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        });
    }

    /** Also what a run left that was killed. */
    private void removeStaging() throws IOException {
        if (!Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.list(staging)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(staging);
    }
}
