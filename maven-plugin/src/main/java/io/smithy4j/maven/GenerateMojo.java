package io.smithy4j.maven;

import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.RepeatedGeneration;
import io.smithy4j.generator.RunState;
import io.smithy4j.generator.WrittenFiles;
import io.smithy4j.maven.dependency.RuntimeDependencies;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates Java from the Smithy models of the project and adds it to what Maven compiles. Writes only files whose content
 * changed and removes those that are no longer produced. Reports, as {@code names.txt} with the Java names, go to
 * {@code target/smithy4j} and the id of the execution.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class GenerateMojo extends ModelMojo {
    /** Where the output goes; it becomes a source root of the project. */
    @Parameter(
            property = "smithy4j.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/smithy4j")
    private File outputDirectory;

    @Override
    void run() throws MojoFailureException, IOException {
        long start = System.nanoTime();
        RepeatedGeneration repeated = RepeatedGeneration.of(request(), runState(), pluginCode());
        if (repeated.reasons().isEmpty()) {
            new RuntimeDependencies(project(), pluginVersion()).require(repeated.runtimeArtifacts());
            addSourceRoot();
            getLog().info(repeated.summary() + ", " + millisSince(start) + " ms");
            return;
        }
        repeated.reasons().forEach(reason -> getLog().debug("generating, because " + reason));
        GenerationResult result = generation();
        new RuntimeDependencies(project(), pluginVersion()).require(result.runtimeArtifacts());
        WrittenFiles written =
                result.writeTo(outputDirectory.toPath(), runState().manifestFile());
        result.writeReportsTo(state().resolve(executionId()));
        repeated.remember(result, written);
        addSourceRoot();
        written.warnings().forEach(warning -> getLog().warn(outputDirectory + ": " + warning));
        getLog().info(written.summary() + ", " + millisSince(start) + " ms");
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Skipping leaves earlier output in place, so it stays a source root. */
    @Override
    void skipped() {
        super.skipped();
        if (outputDirectory.isDirectory()) {
            addSourceRoot();
        }
    }

    private void addSourceRoot() {
        project().addCompileSourceRoot(outputDirectory.getAbsolutePath());
    }

    /** Beside the output, not in it: what is in a source root gets packaged. One an execution, so that two do not disturb each other. */
    private RunState runState() {
        Path folder = state().resolve("generate");
        return new RunState(
                outputDirectory.toPath(),
                folder.resolve(executionId() + ".manifest"),
                folder.resolve(executionId() + ".record"));
    }

    private Path state() {
        return Path.of(project().getBuild().getDirectory(), "smithy4j");
    }
}
