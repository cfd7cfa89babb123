package io.smithy4j.maven;

import java.io.File;
import java.nio.file.Path;
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
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class GenerateMojo extends GeneratedRootMojo {
    /** Where the output goes; it becomes a source root of the project. */
    @Parameter(
            property = "smithy4j.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/smithy4j")
    private File outputDirectory;

    @Override
    Path output() {
        return outputDirectory.toPath();
    }

    @Override
    Path records() {
        return state().resolve("generate");
    }

    @Override
    Path reports() {
        return state().resolve(executionId());
    }

    @Override
    void addRoot(Path folder) {
        project().addCompileSourceRoot(folder.toAbsolutePath().toString());
    }
}
