package io.smithy4j.tools.text;

import java.nio.file.Path;

/** A file as a reader of the log knows it: relative to the project where it is in it, with slashes. */
public final class ShownPath {
    private ShownPath() {}

    public static String of(Path baseDirectory, Path file) {
        Path base = baseDirectory.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        String name = shown.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }
}
