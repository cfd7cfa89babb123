package io.smithy4j.maven.dependency;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** How this plugin is configured in another module, read as Maven would: the POM, then the command line, then properties of the POM. */
final class ModuleConfiguration {
    private final MavenSession session;
    private final MavenProject module;
    private final PluginExecution execution;

    ModuleConfiguration(MavenSession session, MavenProject module, PluginExecution execution) {
        this.session = session;
        this.module = module;
        this.execution = execution;
    }

    /** The files that a parameter names, in elements or between commas; relative ones start at the module. Empty if it is not set. */
    List<File> files(String parameter) {
        Path base = module.getBasedir().toPath();
        return values(parameter)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> base.resolve(value).toFile())
                .toList();
    }

    private Stream<String> values(String parameter) {
        Xpp3Dom configured = execution.getConfiguration() instanceof Xpp3Dom configuration
                ? configuration.getChild(parameter)
                : null;
        if (configured == null) {
            return split(property("smithy4j." + parameter));
        }
        return configured.getChildCount() == 0
                ? split(configured.getValue())
                : Arrays.stream(configured.getChildren()).map(Xpp3Dom::getValue).filter(Objects::nonNull);
    }

    private @Nullable String property(String name) {
        String given = session.getUserProperties().getProperty(name);
        return given != null ? given : module.getProperties().getProperty(name);
    }

    private static Stream<String> split(@Nullable String text) {
        return text == null ? Stream.empty() : Arrays.stream(text.split(",", -1));
    }
}
