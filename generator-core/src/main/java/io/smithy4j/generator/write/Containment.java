package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps every path in the output folder: by its text, and by where its folders really are. */
final class Containment {
    private final Path root;

    /** {@code root} is a real path. */
    Containment(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** The file of a planned path. A path that leaves the folder by its text is a fault of ours. */
    Path resolve(String path) {
        if (!isPlain(path)) {
            throw new IllegalStateException("write: \"" + path + "\" is no path in the output folder");
        }
        return root.resolve(path);
    }

    /** What keeps a file from being written, and what to do; null if its folders exist in here, or can. */
    @Nullable
    String obstacle(Path file) throws IOException {
        Path parent = existingParent(file);
        String name = root.relativize(parent).toString();
        if (!Files.exists(parent)) {
            return name + " is a symbolic link that leads nowhere; remove the link";
        }
        if (!Files.isDirectory(parent)) {
            return name + " is a file where a folder has to be; move or delete it";
        }
        if (!parent.toRealPath().startsWith(root)) {
            return name + " is a symbolic link that leads out of the folder; remove the link";
        }
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                ? root.relativize(file) + " is a folder where a file has to be; move or delete it"
                : null;
    }

    /** The file or link of a path that someone may have edited: null if it is no path of ours or no such thing is there. */
    @Nullable
    Path existing(String path) throws IOException {
        if (!isPlain(path)) {
            return null;
        }
        Path file = root.resolve(path);
        boolean stands =
                Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        return stands && existingParent(file).toRealPath().startsWith(root) ? file : null;
    }

    /** The folder that is left of the path of a file that is gone; null if something is in it. */
    @Nullable
    Path emptyFolder(String path) throws IOException {
        if (!isPlain(path)) {
            return null;
        }
        Path parent = existingParent(root.resolve(path));
        if (parent.equals(root) || !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.findAny().isEmpty() ? parent : null;
        }
    }

    private static boolean isPlain(String path) {
        List<String> parts = Arrays.asList(path.split("/", -1));
        return path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.chars().noneMatch(Character::isISOControl)
                && !parts.contains("")
                && !parts.contains(".")
                && !parts.contains("..");
    }

    private Path existingParent(Path file) {
        Path parent = file.resolveSibling("");
        while (!parent.equals(root) && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            parent = parent.resolveSibling("");
        }
        return parent;
    }
}
