package io.smithy4j.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives: those of the class path, and folders that become one. */
final class Jars {
    private static final double KILOBYTE = 1000;

    private Jars() {}

    /** Entries of the class path, jars or folders of classes, by a part of their path. */
    static List<Path> onClassPath(String part) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.replace('\\', '/').contains(part))
                .map(Path::of)
                .toList();
    }

    /** The only one of them. */
    static Path onlyOnClassPath(String part) {
        List<Path> found = onClassPath(part);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " entries of the class path have " + part);
        }
        return found.get(0);
    }

    /** In units of 1,000 bytes; what is a folder counts as the jar that Maven would make of it. */
    static double kilobytes(Path entry) throws IOException {
        if (Files.isRegularFile(entry)) {
            return Files.size(entry) / KILOBYTE;
        }
        Path jar = Files.createTempFile("classes", ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(entry.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        double kilobytes = Files.size(jar) / KILOBYTE;
        Files.delete(jar);
        return kilobytes;
    }

    /** Unpacks the entries with an ending into an empty folder. */
    static void unpack(Path jar, String ending, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.getName().endsWith(ending) && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }
}
