package io.smithy4j.maven;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.model.Finding;
import io.smithy4j.tools.model.Level;
import io.smithy4j.tools.text.ShownPath;
import io.smithy4j.tools.validate.Validation;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Validates the models of the project and generates nothing. Linters among the dependencies of the plugin take part. Prints what it
 * finds with positions, and writes all of it as a report.
 */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ValidateMojo extends SmithyMojo {
    /** The least severity that is printed: {@code ERROR}, {@code DANGER}, {@code WARNING}, {@code NOTE} or {@code SUPPRESSED}. */
    @Parameter(property = "smithy4j.severity", defaultValue = "WARNING")
    private String severity;

    /** The least severity that fails the build. */
    @Parameter(property = "smithy4j.failOn", defaultValue = "ERROR")
    private String failOn;

    /** The report: SARIF if the name ends with {@code .sarif}, otherwise JSON. */
    @Parameter(
            property = "smithy4j.reportFile",
            defaultValue = "${project.build.directory}/smithy4j/validate/report.json")
    private File reportFile;

    @Override
    void run() throws MojoFailureException, ToolFailure, IOException {
        Level printed = Level.named("severity", severity);
        Level fatal = Level.named("failOn", failOn);
        Validation validation = Validation.of(models());
        validation.findings(printed).forEach(this::print);
        validation.writeTo(reportFile.toPath());
        if (!validation.findings(fatal).isEmpty()) {
            throw new MojoFailureException(validation.summary() + ". Correct the models, or suppress what is meant so;"
                    + " the log has the positions, and "
                    + ShownPath.of(baseDirectory(), reportFile.toPath()) + " all of it. Then run:\n  "
                    + command("validate"));
        }
        getLog().info(validation.summary());
    }

    private void print(Finding finding) {
        switch (finding.level()) {
            case ERROR, DANGER -> getLog().error(finding.toString());
            case WARNING -> getLog().warn(finding.toString());
            case NOTE, SUPPRESSED -> getLog().info(finding.toString());
        }
    }
}
