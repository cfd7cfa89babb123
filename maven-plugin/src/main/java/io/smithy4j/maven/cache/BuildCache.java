package io.smithy4j.maven.cache;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.jspecify.annotations.Nullable;

/**
 * The Maven build cache extension, which takes a build from its cache if its inputs are the same. A folder of models that is a default
 * of ours is no input for it, so it would answer a changed model with old code.
 */
public final class BuildCache {
    private static final String EXTENSION = ":maven-build-cache-extension:";
    private static final String SKIP_SAVE = "maven.build.cache.skipSave";

    private final MavenProject project;
    private final List<Path> sources;

    private BuildCache(MavenProject project, List<Path> sources) {
        this.project = project;
        this.sources = List.copyOf(sources);
    }

    /** Whether the extension is part of this Maven, however it came in. */
    public static boolean isActive() {
        return BuildCache.class.getClassLoader() instanceof ClassRealm realm
                && realm.getWorld().getRealms().stream()
                        .anyMatch(other -> other.getId().contains(EXTENSION));
    }

    /** What the extension knows of these model files, and folders with models. */
    public static BuildCache of(MavenProject project, List<Path> sources) {
        return new BuildCache(project, sources);
    }

    /** Keeps this build out of the cache if the cache could not tell it from one with other models. */
    public void keepStaleCodeOut(Log log) throws IOException {
        Path unknown = unknown();
        if (unknown != null) {
            project.getProperties().setProperty(SKIP_SAVE, "true");
            log.warn("this build is not kept in the build cache, which does not compare " + shown(unknown)
                    + " and would restore old code after it changed. " + remedy());
        }
    }

    /** For people: what the cache does with the models. */
    public String explanation() throws IOException {
        Path unknown = unknown();
        return unknown == null
                ? "it compares all models of the project"
                : "it keeps no build of this project, because it does not compare " + shown(unknown) + ". " + remedy();
    }

    /** Some model file that is no input of the cache; null if all are. */
    private @Nullable Path unknown() throws IOException {
        CacheInputs inputs = new CacheInputs(project);
        for (Path source : sources) {
            for (Path model : models(source)) {
                if (!inputs.have(model)) {
                    return model;
                }
            }
        }
        return null;
    }

    private static List<Path> models(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source.toAbsolutePath().normalize());
        }
        try (Stream<Path> files = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(".smithy")
                            || file.toString().endsWith(".json"))
                    .map(file -> file.toAbsolutePath().normalize())
                    .sorted()
                    .toList();
        }
    }

    private String remedy() {
        List<String> lines = new ArrayList<>();
        lines.add("Add to <properties> of the POM:");
        for (int i = 0; i < sources.size(); i++) {
            String name = CacheInputs.PROPERTY + "." + (i + 1);
            lines.add("  <" + name + ">" + shown(sources.get(i)) + "</" + name + ">");
        }
        lines.add("and, if .mvn/maven-build-cache-config.xml has a <glob>, let it match *.smithy and *.json.");
        return String.join("\n", lines);
    }

    private String shown(Path file) {
        Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}
