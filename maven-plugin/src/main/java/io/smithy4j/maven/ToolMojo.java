package io.smithy4j.maven;

import io.smithy4j.maven.cache.BuildCache;
import io.smithy4j.maven.message.NextCommand;
import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that work on models and generate no Java have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class ToolMojo extends AbstractMojo {
    /**
     * Folders with the project's models, searched for {@code .smithy} and {@code .json}. If not set, those of
     * {@code src/main/smithy} and {@code src/main/resources/META-INF/smithy} that exist.
     */
    @Parameter(property = "smithy4j.sourceDirectories")
    private @Nullable List<File> sourceDirectories;

    /** Does nothing if true. */
    @Parameter(property = "smithy4j.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public final void execute() throws MojoFailureException, MojoExecutionException {
        new ConfigurationNames(execution).check(project);
        if (skip) {
            skipped();
            return;
        }
        try {
            if (BuildCache.isActive()) {
                BuildCache.of(project, sourceFolders()).keepStaleCodeOut(getLog());
            }
            run();
        } catch (ToolFailure e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("a file could not be read or written: " + e, e);
        }
    }

    abstract void run() throws MojoFailureException, ToolFailure, IOException;

    /** Called instead of {@link #run} when the user asked to skip. */
    void skipped() {
        getLog().info("skipped, because smithy4j.skip is set");
    }

    final MavenProject project() {
        return project;
    }

    final Path baseDirectory() {
        return project.getBasedir().toPath();
    }

    final ModelSources sources() {
        List<Path> jars = project.getArtifacts().stream()
                .map(Artifact::getFile)
                .filter(file -> file != null)
                .map(File::toPath)
                .toList();
        return new ModelSources(baseDirectory(), sourceFolders(), jars);
    }

    final List<Path> sourceFolders() {
        if (sourceDirectories != null && !sourceDirectories.isEmpty()) {
            return sourceDirectories.stream().map(File::toPath).toList();
        }
        Path conventional = baseDirectory().resolve("src/main/smithy");
        List<Path> existing = Stream.of(conventional, baseDirectory().resolve("src/main/resources/META-INF/smithy"))
                .filter(Files::isDirectory)
                .toList();
        // Named although it is not there: then the failure says where models belong.
        return existing.isEmpty() ? List.of(conventional) : existing;
    }

    /** A place for what an execution remembers, outside of what is packaged. */
    final Path record(String goal) {
        return Path.of(project.getBuild().getDirectory(), "smithy4j", goal, execution.getExecutionId() + ".manifest");
    }

    /** The command that runs another goal with the configuration of this execution. */
    final String command(String goal) {
        return new NextCommand(execution, project).of(goal);
    }
}
