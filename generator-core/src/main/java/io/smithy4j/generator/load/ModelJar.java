package io.smithy4j.generator.load;

import io.smithy4j.generator.origin.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads the models of a jar or class folder, as its manifest lists them: Smithy 2.0, "packaging models". */
final class ModelJar {
    private static final String FOLDER = "META-INF/smithy/";

    private interface Entries {
        byte @Nullable [] bytes(String entry) throws IOException;
    }

    private ModelJar() {}

    /**
     * A model of a jar.
     *
     * @param entry as in the manifest
     */
    record Entry(String entry, ModelFile file) {}

    /** The manifest lists what is not there, or what is outside of the jar. */
    static final class BrokenPromise extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenPromise(String message) {
            super(message);
        }
    }

    /** Empty if there is no manifest; fails if there is one and it promises what is not there. */
    static List<Entry> read(Path baseDirectory, Path jar) throws IOException {
        if (Files.isDirectory(jar)) {
            Path root = jar.toRealPath();
            return read(ModelFiles.relative(baseDirectory, jar) + "/", entry -> {
                Path file = root.resolve(entry).normalize();
                return file.startsWith(root) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
            });
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return read(jar.getFileName() + "!/", entry -> bytes(zip, entry));
        }
    }

    private static byte @Nullable [] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static List<Entry> read(String jar, Entries entries) throws IOException {
        byte[] manifest = entries.bytes(FOLDER + "manifest");
        List<Entry> models = new ArrayList<>();
        if (manifest == null) {
            return models;
        }
        for (String line :
                ModelText.of(manifest).lines().map(String::strip).sorted().toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            byte[] bytes = entries.bytes(FOLDER + line);
            if (bytes == null) {
                throw new BrokenPromise("its manifest lists " + line + ", which is not there");
            }
            models.add(new Entry(line, new ModelFile(jar + FOLDER + line, ModelText.of(bytes))));
        }
        return models;
    }
}
