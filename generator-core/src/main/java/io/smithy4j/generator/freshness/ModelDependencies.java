package io.smithy4j.generator.freshness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The hashes of the models in a jar or class folder; none if it has no manifest of models. */
final class ModelDependencies {
    private static final String FOLDER = "META-INF/smithy/";

    private ModelDependencies() {}

    static SortedMap<String, String> hashes(Path dependency) throws IOException {
        if (Files.isDirectory(dependency)) {
            return ofFolder(dependency);
        }
        return Files.isRegularFile(dependency) ? ofJar(dependency) : new TreeMap<>();
    }

    private static SortedMap<String, String> ofFolder(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (!Files.isRegularFile(folder.resolve(FOLDER + "manifest"))) {
            return hashes;
        }
        try (Stream<Path> files = Files.walk(folder.resolve(FOLDER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String entry = folder.relativize(file).toString().replace('\\', '/');
                hashes.put(label(folder, entry), Hash.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static SortedMap<String, String> ofJar(Path jar) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.getEntry(FOLDER + "manifest") == null) {
                return hashes;
            }
            for (ZipEntry entry : zip.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER) && !entry.isDirectory())
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    hashes.put(label(jar, entry.getName()), Hash.of(in.readAllBytes()));
                }
            }
        }
        return hashes;
    }

    private static String label(Path dependency, String entry) {
        return "dependency " + dependency.getFileName() + "!" + entry;
    }
}
