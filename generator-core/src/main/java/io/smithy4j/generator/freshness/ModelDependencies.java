package io.smithy4j.generator.freshness;

import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.generator.origin.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The hashes of the models of dependencies; none for a jar or class folder without a manifest of models. */
final class ModelDependencies {
    private static final String FOLDER = "META-INF/smithy/";

    private final String name;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    private ModelDependencies(String name) {
        this.name = name;
    }

    static SortedMap<String, String> hashes(Path baseDirectory, ModelDependency dependency) throws IOException {
        ModelDependencies models = new ModelDependencies(dependency.name());
        for (Path place : dependency.places()) {
            switch (dependency.form()) {
                case PACKAGED -> models.addPackaged(place);
                case UNPACKAGED -> models.addUnpackaged(baseDirectory, place);
            }
        }
        return models.hashes;
    }

    private void addUnpackaged(Path baseDirectory, Path place) throws IOException {
        for (Path file : ModelFiles.in(place)) {
            add(ModelFiles.relative(baseDirectory, file), Files.readAllBytes(file));
        }
    }

    private void addPackaged(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            addFolder(place);
        } else if (Files.isRegularFile(place)) {
            addJar(place);
        }
    }

    private void addFolder(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(FOLDER + "manifest"))) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.resolve(FOLDER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void addJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.getEntry(FOLDER + "manifest") == null) {
                return;
            }
            for (ZipEntry entry : zip.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    add(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private void add(String entry, byte[] content) {
        hashes.put("dependency " + name + "!" + entry, Hash.of(content));
    }
}
