package io.smithy4j.maven;

import io.smithy4j.maven.dependency.Releases;
import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.diff.Baseline;
import io.smithy4j.tools.diff.Evolution;
import io.smithy4j.tools.diff.ModelChange;
import io.smithy4j.tools.model.Level;
import io.smithy4j.tools.text.ShownPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares the models of the project, and the Java that comes of them, with an earlier state: what changed, and whom it breaks. Fails
 * on breaking changes that the model does not accept with a reason. Writes the comparison as Markdown, JSON and HTML.
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class DiffMojo extends ModelMojo {
    /**
     * The earlier state: a file, folder or jar, {@code git:REVISION} of the repository that the project is in, or
     * {@code group:artifact:version}. If not set, the latest release of this project below its version.
     */
    @Parameter(property = "smithy4j.baseline")
    private @Nullable String baseline;

    /** The least severity of a change that fails the build if the model does not accept it. */
    @Parameter(property = "smithy4j.breakOn", defaultValue = "ERROR")
    private String breakOn;

    /** Gets {@code diff.md}, {@code diff.json} and {@code diff.html}. */
    @Parameter(property = "smithy4j.reportDirectory", defaultValue = "${project.build.directory}/smithy4j/diff")
    private File reportDirectory;

    @Override
    void run() throws MojoFailureException, ToolFailure, IOException {
        Level fatal = Level.named("breakOn", breakOn);
        ModelSources today = models();
        Baseline earlier = earlier(today);
        if (earlier == null) {
            getLog().info("nothing to compare with: no release of " + project().getGroupId() + ":"
                    + project().getArtifactId() + " below " + project().getVersion() + " was found");
            return;
        }
        Evolution evolution = Evolution.of(earlier, today, javaOutput());
        evolution.writeTo(reportDirectory.toPath());
        List<ModelChange> unaccepted = evolution.unaccepted(fatal);
        if (!unaccepted.isEmpty()) {
            throw new MojoFailureException(failure(evolution, unaccepted));
        }
        evolution.unaccepted(Level.WARNING).forEach(change -> getLog().warn(change.toString()));
        getLog().info(evolution.summary() + "; see " + reports() + "/diff.md");
    }

    private @Nullable Baseline earlier(ModelSources today) throws MojoFailureException, ToolFailure, IOException {
        Releases releases = new Releases(repositories(), session().getRepositorySession(), project());
        if (baseline == null || baseline.isBlank()) {
            String latest = releases.latestBelowProject();
            return latest == null ? null : Baseline.released(latest, releases.jar(latest), today);
        }
        if (Baseline.isRevision(baseline)) {
            return Baseline.ofRevision(baseline, today, reportDirectory.toPath().resolve("baseline"));
        }
        if (Releases.areCoordinates(baseline)) {
            return Baseline.released(baseline, releases.jar(baseline), today);
        }
        return Baseline.at(baseDirectory().resolve(Path.of(baseline)), today);
    }

    private String failure(Evolution evolution, List<ModelChange> unaccepted) {
        String changes = unaccepted.stream().map(change -> "  " + change).collect(Collectors.joining("\n"));
        return evolution.summary() + ". Not accepted:\n" + changes
                + "\nTo accept them, say why in a model of the project, and run the goal again:\n"
                + Evolution.acceptance(unaccepted).indent(2)
                + "Reports for review: " + reports() + "/diff.md, diff.json, diff.html";
    }

    private String reports() {
        return ShownPath.of(baseDirectory(), reportDirectory.toPath());
    }
}
