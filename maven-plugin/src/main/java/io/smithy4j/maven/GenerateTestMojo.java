package io.smithy4j.maven;

import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.maven.execution.ModelFolders;
import io.smithy4j.tools.ModelSources;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java from Smithy models that only the tests of the project use, and adds it to what Maven compiles for tests. These
 * models see those of the project and of dependencies of scope test, too, whose services are not generated unless they are named.
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyCollection = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class GenerateTestMojo extends GeneratedRootMojo {
    /**
     * Folders with the models of the tests, searched for {@code .smithy} and {@code .json}. Their services are generated.
     * {@code src/test/smithy} if not set.
     */
    @Parameter(property = "smithy4j.testSourceDirectories")
    private @Nullable List<File> testSourceDirectories;

    /** Where the output goes; it becomes a test source root of the project. */
    @Parameter(
            property = "smithy4j.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/smithy4j")
    private File testOutputDirectory;

    @Override
    ModelSources generated() throws MojoFailureException {
        List<ModelDependency> seen = new ArrayList<>(dependencies().models());
        String project = project().getGroupId() + ":" + project().getArtifactId() + ":"
                + project().getVersion();
        seen.add(ModelDependency.unpackaged(project, sourceFolders()));
        return new ModelSources(baseDirectory(), ModelFolders.ofTests(baseDirectory(), testSourceDirectories), seen);
    }

    @Override
    Path output() {
        return testOutputDirectory.toPath();
    }

    @Override
    Path records() {
        return state().resolve("generate-test");
    }

    @Override
    Path reports() {
        return records().resolve(executionId());
    }

    @Override
    void addRoot(Path folder) {
        project().addTestCompileSourceRoot(folder.toAbsolutePath().toString());
    }
}
