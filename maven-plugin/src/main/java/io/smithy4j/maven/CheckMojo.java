package io.smithy4j.maven;

import io.smithy4j.generator.Differences;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares a folder of committed output with a fresh generation, in memory. Fails if a file differs, is missing or is too many, and
 * names the command that accepts the change. Writes nothing.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends CommittedOutputMojo {
    /** The command that the failure names; {@code mvn smithy4j:apply@execution} if not set. */
    @Parameter(property = "smithy4j.acceptCommand")
    private @Nullable String acceptCommand;

    @Override
    void run() throws MojoFailureException, IOException {
        Differences differences = generation().compareWith(committed());
        if (differences.isEmpty()) {
            getLog().info(committedName() + " is what the model generates");
            return;
        }
        throw new MojoFailureException(failure(differences));
    }

    private String failure(Differences differences) {
        StringBuilder failure = new StringBuilder(committedName()).append(" is not what the model generates:\n");
        differences
                .changed()
                .forEach(file -> failure.append("  differs:  ").append(file).append('\n'));
        differences
                .missing()
                .forEach(file -> failure.append("  missing:  ").append(file).append('\n'));
        differences
                .extra()
                .forEach(file -> failure.append("  too many: ").append(file).append('\n'));
        failure.append("To accept the change, review it after running:\n  ");
        failure.append(acceptCommand != null ? acceptCommand : "mvn smithy4j:apply@" + executionId());
        return failure.toString();
    }
}
