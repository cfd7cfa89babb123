package io.smithy4j.maven;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.format.FormattedModels;
import io.smithy4j.tools.text.UnifiedDiff;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails if a {@code .smithy} file of the project is not formatted, with the patch that formats it and the command that does. Bound to
 * no phase, because a new version of the formatter may see things in another way.
 */
@Mojo(name = "format-check", threadSafe = true)
public final class FormatCheckMojo extends SmithyMojo {
    /** How many lines of the patch the failure shows. */
    @Parameter(property = "smithy4j.maxDiffLines", defaultValue = "200")
    private int maxDiffLines;

    @Override
    void run() throws MojoFailureException, ToolFailure, IOException {
        FormattedModels models = FormattedModels.of(ownModels());
        if (models.changed().isEmpty()) {
            getLog().info(models.count() + (models.count() == 1 ? " model is formatted" : " models are formatted"));
            return;
        }
        throw new MojoFailureException("models are not formatted:\n"
                + String.join("\n", UnifiedDiff.capped(models.patch(), maxDiffLines))
                + "\nTo format them, run:\n  " + command("format"));
    }
}
