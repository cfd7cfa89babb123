package io.smithy4j.tools.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import software.amazon.smithy.build.FileManifest;
import software.amazon.smithy.build.SmithyBuildException;

/**
 * The files of one plugin of a build. Stays in the output folder, which smithy-build 1.73.0 does not see to (a name with
 * {@code ..} leaves it, and plugins take names from models), and leaves files alone that do not change.
 */
final class ContainedManifest implements FileManifest {
    private final Path outputFolder;
    private final Path baseDir;
    private final Set<Path> files = new ConcurrentSkipListSet<>();

    ContainedManifest(Path outputFolder, Path baseDir) {
        this.outputFolder = outputFolder.toAbsolutePath().normalize();
        this.baseDir = baseDir.toAbsolutePath().normalize();
        contained(this.baseDir);
        try {
            Files.createDirectories(this.baseDir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path getBaseDir() {
        return baseDir;
    }

    @Override
    public Set<Path> getFiles() {
        return files;
    }

    @Override
    public Path addFile(Path path) {
        Path file = contained(baseDir.resolve(path).normalize());
        files.add(file);
        return file;
    }

    @Override
    public Path resolvePath(Path path) {
        return contained(baseDir.resolve(path).normalize());
    }

    @Override
    public Path writeFile(Path path, Reader contents) {
        StringWriter text = new StringWriter();
        try (contents) {
            contents.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Path writeFile(Path path, InputStream contents) {
        try (contents) {
            return write(path, contents.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The default of the interface writes the file anew, and around {@link #writeFile}. */
    @Override
    public Path writeUsing(Path path, Consumer<Writer> consumer) {
        StringWriter text = new StringWriter();
        consumer.accept(text);
        return write(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Path write(Path path, byte[] bytes) {
        Path file = addFile(path);
        try {
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                createParent(file);
                Files.write(file, bytes);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createParent(Path file) throws IOException {
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(outputFolder.toRealPath()) || Files.isSymbolicLink(file)) {
            throw new SmithyBuildException(file + " leaves the output folder through a symbolic link");
        }
    }

    private Path contained(Path file) {
        if (!file.startsWith(outputFolder)) {
            throw new SmithyBuildException(
                    "a plugin wants to write " + file + ", which is outside of the output folder");
        }
        return file;
    }
}
