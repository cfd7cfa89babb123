package io.smithy4j.projects;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The local repository of the test projects, into which the plugin and the runtime were installed before. */
record Repository(Path folder, Path settings) {
    static final String VERSION = System.getProperty("staleness.version");
    static final String GROUP = "com.example.staleness";

    private static final String PLUGIN = "smithy4j-maven-plugin";

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
              <packaging>%s</packaging>
              %s
            </project>
            """;

    static Repository ofTests(Path target) throws IOException {
        String settings = Files.readString(Path.of("src/it/settings.xml"))
                .replace("@localRepositoryUrl@", System.getProperty("staleness.remote"));
        Path file = target.resolve("settings.xml");
        Files.writeString(file, settings);
        return new Repository(Path.of("target/local-repo").toAbsolutePath(), file);
    }

    /** Installs a jar with one model, or replaces it. */
    void installModels(String artifactId, String model) throws IOException {
        Path folder = Files.createDirectories(place(GROUP, artifactId, "1.0"));
        Path jar = folder.resolve(artifactId + "-1.0.jar");
        Files.deleteIfExists(jar);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Path models = Files.createDirectories(zip.getPath("META-INF/smithy"));
            Files.writeString(models.resolve("manifest"), "shapes.smithy\n");
            Files.writeString(models.resolve("shapes.smithy"), model);
        }
        Files.writeString(folder.resolve(artifactId + "-1.0.pom"), POM.formatted(GROUP, artifactId, "1.0", "jar", ""));
    }

    /** Installs the plugin once more, as another version of itself. */
    void installPluginAs(String version) throws IOException {
        Path original = place("io.smithy4j", PLUGIN, VERSION);
        Path folder = Files.createDirectories(place("io.smithy4j", PLUGIN, version));
        Path jar = folder.resolve(PLUGIN + "-" + version + ".jar");
        Files.copy(original.resolve(PLUGIN + "-" + VERSION + ".jar"), jar, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path descriptor = zip.getPath("META-INF/maven/plugin.xml");
            Files.writeString(descriptor, Files.readString(descriptor).replace(version(VERSION), version(version)));
        }
        String dependencies = installDependenciesOf(original);
        Files.writeString(
                folder.resolve(PLUGIN + "-" + version + ".pom"),
                POM.formatted("io.smithy4j", PLUGIN, version, "maven-plugin", dependencies));
    }

    /** An artifact that has what the plugin has: the plugin itself cannot be a dependency of another version. */
    private String installDependenciesOf(Path original) throws IOException {
        String id = PLUGIN + "-dependencies";
        Path folder = Files.createDirectories(place("io.smithy4j", id, VERSION));
        String pom = Files.readString(original.resolve(PLUGIN + "-" + VERSION + ".pom"))
                .replace("<artifactId>" + PLUGIN + "<", "<artifactId>" + id + "<")
                .replace("<packaging>maven-plugin<", "<packaging>pom<");
        Files.writeString(folder.resolve(id + "-" + VERSION + ".pom"), pom);
        return "<dependencies><dependency><groupId>io.smithy4j</groupId><artifactId>" + id + "</artifactId>"
                + version(VERSION) + "<type>pom</type></dependency></dependencies>";
    }

    private Path place(String group, String artifactId, String version) {
        return folder.resolve(group.replace('.', '/')).resolve(artifactId).resolve(version);
    }

    private static String version(String version) {
        return "<version>" + version + "</version>";
    }
}
