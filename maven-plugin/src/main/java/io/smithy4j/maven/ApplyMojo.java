package io.smithy4j.maven;

import io.smithy4j.generator.WrittenFiles;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Makes a folder of committed output what the model generates, so that the change can be reviewed and committed. */
@Mojo(name = "apply", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class ApplyMojo extends CommittedOutputMojo {
    @Override
    void run() throws MojoFailureException, IOException {
        WrittenFiles written = generation().applyTo(committed());
        getLog().info(committedName() + ": " + written.summary());
    }
}
