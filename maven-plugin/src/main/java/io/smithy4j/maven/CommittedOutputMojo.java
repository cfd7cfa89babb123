package io.smithy4j.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;

/** What {@code check} and {@code apply} have in common: the folder of committed output. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class CommittedOutputMojo extends ModelMojo {
    /** The source root with the committed output. All Java files in it are taken for generated ones. */
    @Parameter(
            property = "smithy4j.expectedDirectory",
            defaultValue = "${project.basedir}/src/generated/java",
            required = true)
    private File expectedDirectory;

    final Path committed() {
        return expectedDirectory.toPath();
    }

    /** The folder as a reader of the log knows it: relative to the project. */
    final String committedName() {
        Path base = project().getBasedir().toPath().toAbsolutePath().normalize();
        Path folder = committed().toAbsolutePath().normalize();
        return folder.startsWith(base) ? base.relativize(folder).toString() : folder.toString();
    }
}
