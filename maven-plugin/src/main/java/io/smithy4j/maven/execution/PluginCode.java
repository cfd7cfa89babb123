package io.smithy4j.maven.execution;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;

/** The jars that the plugin runs with, in words that change when one of them does. */
public final class PluginCode {
    private PluginCode() {}

    public static String of(MojoExecution execution) throws IOException {
        StringBuilder code = new StringBuilder(execution.getPlugin().getId());
        for (Artifact artifact :
                execution.getMojoDescriptor().getPluginDescriptor().getArtifacts()) {
            code.append(' ').append(artifact.getId());
            // A snapshot changes without changing its name.
            if (artifact.isSnapshot() && artifact.getFile() != null) {
                code.append('@').append(state(artifact.getFile()));
            }
        }
        return code.toString();
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
