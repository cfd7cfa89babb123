package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps every path in the output folder: by its text, and by where its folders really are. */
final class Containment {
    private final Path root;

    /** {@code root} is a real path. */
    Containment(Path root) {
        this.root = root;
    }

    /** The file of a planned path. A path that leaves the folder by its text is a fault of ours. */
    Path resolve(String path) throws IOException {
        if (!isPlain(path)) {
            throw new IllegalStateException("write: \"" + path + "\" is no path in the output folder");
        }
        Path file = root.resolve(path);
        Path parent = existingParent(file);
        if (parent == null || !parent.toRealPath().startsWith(root)) {
            throw new IOException(path + " would leave the output folder through a symbolic link");
        }
        return file;
    }

    /** As {@link #resolve}, for paths that someone may have edited: null if it is no path of ours or no plain file. */
    @Nullable
    Path existingFile(String path) throws IOException {
        if (!isPlain(path)) {
            return null;
        }
        Path file = root.resolve(path);
        Path parent = existingParent(file);
        boolean inside = parent != null && parent.toRealPath().startsWith(root);
        return inside && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? file : null;
    }

    private static boolean isPlain(String path) {
        List<String> parts = Arrays.asList(path.split("/", -1));
        return path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.indexOf('\0') < 0
                && !parts.contains("")
                && !parts.contains(".")
                && !parts.contains("..");
    }

    private static @Nullable Path existingParent(Path file) {
        Path parent = file.getParent();
        while (parent != null && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            parent = parent.getParent();
        }
        return parent;
    }
}
