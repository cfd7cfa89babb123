package io.smithy4j.maven.cache;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.jspecify.annotations.Nullable;

/**
 * The files that the build cache compares, by the rules of maven-build-cache-extension 1.3.0 (MavenProjectInput): folders of sources
 * and resources, folders that the POM or the configuration of the cache names, and in all of them what a glob matches.
 */
final class CacheInputs {
    static final String PROPERTY = "maven.build.cache.input";

    private static final String GLOB_PROPERTY = PROPERTY + ".glob";
    private static final String CONFIGURATION = ".mvn/maven-build-cache-config.xml";

    private final List<Input> inputs = new ArrayList<>();
    private final Path baseDirectory;
    private final String glob;

    /** A file or folder, and which files of a folder count. */
    private record Input(Path place, String glob) {
        /** The glob does not hold for files that are named themselves. */
        boolean has(Path file) {
            return place.equals(file)
                    || (file.startsWith(place)
                            && FileSystems.getDefault()
                                    .getPathMatcher("glob:" + glob)
                                    .matches(file.getFileName()));
        }
    }

    CacheInputs(MavenProject project) {
        this.baseDirectory = project.getBasedir().toPath().toAbsolutePath().normalize();
        Xpp3Dom global = global(configuration(baseDirectory));
        Properties properties = project.getProperties();
        this.glob = properties.getProperty(GLOB_PROPERTY, text(global, "glob", "*"));
        add(project.getBuild());
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PROPERTY) && !name.equals(GLOB_PROPERTY)) {
                add(properties.getProperty(name), glob);
            }
        }
        if (global != null && global.getChild("includes") != null) {
            for (Xpp3Dom include : global.getChild("includes").getChildren()) {
                String ofInclude = include.getAttribute("glob");
                add(include.getValue(), ofInclude == null ? glob : ofInclude);
            }
        }
    }

    /** Whether a change of the file makes another build of it. */
    boolean have(Path file) {
        Path absolute = baseDirectory.resolve(file).normalize();
        return inputs.stream().anyMatch(input -> input.has(absolute));
    }

    private void add(Build build) {
        add(build.getSourceDirectory(), glob);
        add(build.getTestSourceDirectory(), glob);
        build.getResources().forEach(resource -> add(resource.getDirectory(), glob));
        build.getTestResources().forEach(resource -> add(resource.getDirectory(), glob));
    }

    private void add(@Nullable String place, String ofPlace) {
        if (place != null && !place.isBlank()) {
            inputs.add(new Input(baseDirectory.resolve(place.strip()).normalize(), ofPlace));
        }
    }

    /** Null if there is none, in the project and above; one that cannot be read is for the extension to refuse. */
    private static @Nullable Xpp3Dom configuration(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            Path file = each.resolve(CONFIGURATION);
            if (Files.isRegularFile(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    return Xpp3DomBuilder.build(reader);
                } catch (IOException | XmlPullParserException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable Xpp3Dom global(@Nullable Xpp3Dom cache) {
        Xpp3Dom input = cache == null ? null : cache.getChild("input");
        return input == null ? null : input.getChild("global");
    }

    private static String text(@Nullable Xpp3Dom parent, String name, String otherwise) {
        Xpp3Dom child = parent == null ? null : parent.getChild(name);
        String value = child == null ? null : child.getValue();
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
