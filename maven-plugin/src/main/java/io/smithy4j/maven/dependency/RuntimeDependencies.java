package io.smithy4j.maven.dependency;

import java.util.Collection;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The runtime jars that output needs in order to compile, looked for among the dependencies of the project. */
public final class RuntimeDependencies {
    private static final String GROUP = "io.smithy4j";

    private final MavenProject project;
    private final Collection<Artifact> artifacts;
    private final String version;

    /** @param artifacts direct and transitive dependencies, which need not be resolved */
    public RuntimeDependencies(MavenProject project, Collection<Artifact> artifacts, String version) {
        this.project = project;
        this.artifacts = List.copyOf(artifacts);
        this.version = version;
    }

    /** Fails with the lines to paste into the POM if one of the artifacts is neither a direct nor a transitive dependency. */
    public void require(Collection<String> artifactIds) throws MojoFailureException {
        List<String> missing = artifactIds.stream().filter(id -> !has(id)).toList();
        if (missing.isEmpty()) {
            return;
        }
        StringBuilder failure = new StringBuilder(
                        "the generated code needs what this project does not depend on. Add to ")
                .append(
                        project.getFile() == null
                                ? "pom.xml"
                                : project.getFile().getName())
                .append(":\n");
        for (String artifactId : missing) {
            failure.append(snippet(artifactId));
        }
        throw new MojoFailureException(failure.toString());
    }

    private boolean has(String artifactId) {
        return artifacts.stream()
                .anyMatch(artifact -> artifact.getGroupId().equals(GROUP)
                        && artifact.getArtifactId().equals(artifactId));
    }

    private String snippet(String artifactId) {
        return """
                  <dependency>
                    <groupId>%s</groupId>
                    <artifactId>%s</artifactId>
                    <version>%s</version>
                  </dependency>
                """.formatted(GROUP, artifactId, version);
    }
}
