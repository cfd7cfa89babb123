package io.smithy4j.maven.execution;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;

/** The jars that the plugin runs with, in words that change when one of them does. */
public final class PluginCode {
    private PluginCode() {}

    public static String of(MojoExecution execution) throws IOException {
        StringBuilder code = new StringBuilder(execution.getGroupId())
                .append(':')
                .append(execution.getArtifactId())
                .append(':')
                .append(execution.getVersion());
        for (Artifact artifact : artifacts(execution)) {
            code.append(' ').append(artifact.getId());
            // A snapshot changes without changing its name.
            if (artifact.isSnapshot() && artifact.getFile() != null) {
                code.append('@').append(state(artifact.getFile()));
            }
        }
        return code.toString();
    }

    /** There are none before Maven has set the plugin up. */
    private static List<Artifact> artifacts(MojoExecution execution) {
        List<Artifact> artifacts =
                execution.getMojoDescriptor().getPluginDescriptor().getArtifacts();
        return artifacts == null ? List.of() : artifacts;
    }

    private static String state(File file) throws IOException {
        try (Stream<Path> files = Files.walk(file.toPath())) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(PluginCode::state)
                    .collect(Collectors.joining(","));
        }
    }

    private static String state(Path file) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            return "?";
        }
        return attributes.size() + "." + attributes.lastModifiedTime().toMillis();
    }
}
