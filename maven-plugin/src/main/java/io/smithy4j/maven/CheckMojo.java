package io.smithy4j.maven;

import io.smithy4j.tools.check.CommittedOutput;
import io.smithy4j.tools.text.ShownPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares a folder of committed output with a fresh generation, in memory. Fails if a file differs, is missing or is too many, with
 * the patch that would bring the folder up to date and the command that accepts it. Leaves the folder as it is.
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

    /** How many lines of the patch the failure shows. */
    @Parameter(property = "smithy4j.maxDiffLines", defaultValue = "200")
    private int maxDiffLines;

    /** Gets the whole patch; {@code target/smithy4j/execution/check.diff} if not set. */
    @Parameter(property = "smithy4j.reportFile")
    private @Nullable File reportFile;

    @Override
    void run() throws MojoFailureException, IOException {
        Path base = baseDirectory();
        CommittedOutput output = CommittedOutput.compare(base, committed(), generation());
        output.writePatchTo(report());
        if (!output.isUpToDate()) {
            throw new MojoFailureException(output.report(maxDiffLines)
                    + "\nThe whole patch: " + ShownPath.of(base, report())
                    + "\nTo accept the change, run this, and review what it changes:\n  "
                    + (acceptCommand != null ? acceptCommand : command("apply")));
        }
        getLog().info(committedName() + " is what the models generate");
    }

    private Path report() {
        return reportFile != null
                ? reportFile.toPath()
                : state().resolve(executionId()).resolve("check.diff");
    }
}
