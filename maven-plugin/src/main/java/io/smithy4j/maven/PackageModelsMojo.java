package io.smithy4j.maven;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.pack.PackageRequest;
import io.smithy4j.tools.pack.PackagedModels;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Packages the models of the project and their manifest under {@code META-INF/smithy}, so that whoever depends on the project has
 * them, as a jar or, in the same reactor, as a class folder. Writes only what changed and removes what is gone.
 */
@Mojo(name = "package-models", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class PackageModelsMojo extends SmithyMojo {
    /** Where the models are staged; it becomes a resource folder of the project. */
    @Parameter(
            property = "smithy4j.stagingDirectory",
            defaultValue = "${project.build.directory}/generated-resources/smithy4j")
    private File stagingDirectory;

    @Override
    void run() throws ToolFailure, IOException {
        List<Path> resources = project().getResources().stream()
                .map(Resource::getDirectory)
                .map(Path::of)
                .filter(folder -> !folder.equals(stagingDirectory.toPath()))
                .toList();
        PackagedModels models = PackagedModels.stage(new PackageRequest(
                baseDirectory(), sourceFolders(), resources, stagingDirectory.toPath(), record("package-models")));
        addResource();
        getLog().info(models.summary());
    }

    /** Skipping leaves in the jar what was staged before. */
    @Override
    void skipped() {
        super.skipped();
        if (stagingDirectory.isDirectory()) {
            addResource();
        }
    }

    private void addResource() {
        boolean known = project().getResources().stream()
                .anyMatch(resource -> Path.of(resource.getDirectory()).equals(stagingDirectory.toPath()));
        if (!known) {
            Resource resource = new Resource();
            resource.setDirectory(stagingDirectory.getAbsolutePath());
            project().addResource(resource);
        }
    }
}
