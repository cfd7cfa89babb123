package io.smithy4j.maven;

import io.smithy4j.tools.text.ShownPath;
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
        return ShownPath.of(project().getBasedir().toPath(), committed());
    }
}
