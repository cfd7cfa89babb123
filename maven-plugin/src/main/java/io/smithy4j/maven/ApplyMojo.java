package io.smithy4j.maven;

import io.smithy4j.generator.WrittenFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Makes a folder of committed output what the model generates, so that the change can be reviewed and committed. */
@Mojo(name = "apply", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
public final class ApplyMojo extends CommittedOutputMojo {
    @Override
    void run() throws MojoFailureException, IOException {
        WrittenFiles written = generation().applyTo(committed(), lock());
        getLog().info(committedName() + ": " + written.summary());
    }

    /** Not in the folder: what is in there gets committed. */
    private Path lock() {
        return state().resolve("apply").resolve("writing.lock");
    }
}
