package io.smithy4j.maven;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.RepeatedGeneration;
import io.smithy4j.generator.RunState;
import io.smithy4j.generator.WrittenFiles;
import io.smithy4j.maven.dependency.RuntimeDependencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.maven.plugin.MojoFailureException;

/** What {@code generate} and {@code generate-test} have in common: a source root that is kept up to date. */
abstract class GeneratedRootMojo extends ModelMojo {
    @Override
    final void run() throws MojoFailureException, IOException {
        long start = System.nanoTime();
        GenerationRequest request = request();
        RepeatedGeneration repeated = RepeatedGeneration.of(request, runState(), pluginCode());
        if (repeated.reasons().isEmpty()) {
            requireRuntime(repeated.runtimeArtifacts());
            addRoot(output());
            getLog().info(repeated.summary() + ", " + millisSince(start) + " ms");
            return;
        }
        repeated.reasons().forEach(reason -> getLog().debug("generating, because " + reason));
        GenerationResult result = generation(request);
        requireRuntime(result.runtimeArtifacts());
        WrittenFiles written = result.writeTo(output(), runState().manifestFile());
        result.writeReportsTo(reports());
        repeated.remember(result, written);
        addRoot(output());
        written.warnings().forEach(warning -> getLog().warn(output() + ": " + warning));
        getLog().info(written.summary() + ", " + millisSince(start) + " ms");
    }

    private void requireRuntime(Collection<String> artifactIds) throws MojoFailureException {
        new RuntimeDependencies(project(), dependencies().artifacts(), pluginVersion()).require(artifactIds);
    }

    /** Where the output goes. */
    abstract Path output();

    /** A folder of this goal alone, beside the output and not in it: what is in a source root gets packaged. */
    abstract Path records();

    /** Gets the reports of a run. */
    abstract Path reports();

    /** Makes the folder one that Maven compiles. */
    abstract void addRoot(Path folder);

    /** Skipping leaves earlier output in place, so it stays a source root. */
    @Override
    final void skipped() {
        super.skipped();
        if (Files.isDirectory(output())) {
            addRoot(output());
        }
    }

    /** One an execution, so that two do not disturb each other. */
    private RunState runState() {
        return new RunState(
                output(),
                records().resolve(executionId() + ".manifest"),
                records().resolve(executionId() + ".record"));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
