package io.smithy4j.maven;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.build.BuildRequest;
import io.smithy4j.tools.build.ModelBuild;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Runs the plugins that {@code smithy-build.json} names, OpenAPI for instance, over the models of the project and of its dependencies.
 * Jars with plugins are {@code <dependencies>} of this plugin in the POM.
 */
@Mojo(
        name = "build",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class BuildMojo extends SmithyMojo {
    /** The configuration; relative paths in it start at the project. */
    @Parameter(property = "smithy4j.buildConfiguration", defaultValue = "${project.basedir}/smithy-build.json")
    private File buildConfiguration;

    /** Gets a folder for each projection, whatever {@code outputDirectory} of the configuration says. */
    @Parameter(
            property = "smithy4j.projectionsDirectory",
            defaultValue = "${project.build.directory}/smithyprojections")
    private File projectionsDirectory;

    @Override
    void run() throws MojoFailureException, ToolFailure, IOException {
        BuildRequest request =
                new BuildRequest(models(), buildConfiguration.toPath(), projectionsDirectory.toPath(), record("build"));
        ModelBuild.run(request, getClass().getClassLoader()).summary().forEach(getLog()::info);
    }
}
