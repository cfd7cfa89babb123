package io.smithy4j.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A Maven project in a folder of its own. */
record Project(Path folder, Repository repository) {
    private static final Path TEMPLATES = Path.of("src/test/projects");

    static Project of(String template, Path folder, Repository repository) throws IOException {
        copy(TEMPLATES.resolve(template), folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                Files.writeString(pom, Files.readString(pom).replace("@project.version@", Repository.VERSION));
            }
        }
        return new Project(folder, repository);
    }

    /** Everything in it as it is, times of files included. */
    Project copyTo(Path other) throws IOException {
        copy(folder, other);
        return new Project(other, repository);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** Runs Maven and expects it to succeed. */
    MavenRun run(String... arguments) {
        MavenRun run = MavenRun.in(folder, repository, List.of(arguments), "");
        assertThat(run.succeeded()).as(run.log()).isTrue();
        return run;
    }

    MavenRun generate(String... properties) {
        return run(Stream.concat(Stream.of("generate-sources"), Stream.of(properties))
                .toArray(String[]::new));
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    Path model() {
        return file("src/main/smithy/parcels.smithy");
    }

    Path output() {
        return file("target/generated-sources/smithy4j/com/example/parcels");
    }

    Snapshot outputs() throws IOException {
        return Snapshot.of(output());
    }

    /** What the plugin remembers of its runs. */
    Snapshot records() throws IOException {
        return Snapshot.of(file("target/smithy4j/generate"));
    }

    /** Why the last run generated, as it remembers it. */
    List<String> reasons() throws IOException {
        return Files.readAllLines(file("target/smithy4j/generate/default.record")).stream()
                .filter(line -> line.startsWith("because "))
                .map(line -> line.substring("because ".length()))
                .toList();
    }

    static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
