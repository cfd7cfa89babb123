package io.smithy4j.maven.message;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The command that runs another goal with the configuration of an execution, to be pasted where the build was started. */
public final class NextCommand {
    private final MojoExecution execution;
    private final MavenProject project;

    public NextCommand(MojoExecution execution, MavenProject project) {
        this.execution = execution;
        this.project = project;
    }

    /** {@code mvn smithy4j:apply@execution}, and in a module {@code -pl :module}. */
    public String of(String goal) {
        String key = execution.getGroupId() + ":" + execution.getArtifactId();
        // Without the plugin in the POM, Maven does not know the prefix.
        String plugin = project.getPlugin(key) != null ? "smithy4j" : key + ":" + execution.getVersion();
        String id = execution.getExecutionId();
        String configured = id == null || id.equals("default-cli") ? "" : "@" + id;
        String module = project.isExecutionRoot() ? "" : " -pl :" + project.getArtifactId();
        return "mvn " + plugin + ":" + goal + configured + module;
    }
}
