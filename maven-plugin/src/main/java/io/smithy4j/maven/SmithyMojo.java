package io.smithy4j.maven;

import io.smithy4j.maven.cache.BuildCache;
import io.smithy4j.maven.dependency.ProjectDependencies;
import io.smithy4j.maven.dependency.Siblings;
import io.smithy4j.maven.execution.ConfigurationNames;
import io.smithy4j.maven.execution.ExecutionId;
import io.smithy4j.maven.execution.ModelFolders;
import io.smithy4j.maven.message.NextCommand;
import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where models are, and how a goal is run, skipped, and fails. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class SmithyMojo extends AbstractMojo {
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

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private RepositorySystem repositories;

    @Override
    public final void execute() throws MojoFailureException, MojoExecutionException {
        new ConfigurationNames(execution).check(project);
        if (skip) {
            skipped();
            return;
        }
        try {
            prepare();
            run();
        } catch (ToolFailure e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(message(e), e);
        }
    }

    /** The file system's exceptions name the file, and only their class says what is wrong with it; ours say all in words. */
    private static String message(IOException e) {
        String message = e instanceof FileSystemException ? null : e.getMessage();
        return message != null ? message : "a file could not be read or written: " + e;
    }

    /** What has to be done before each run: looks whether Maven's build cache would mix it up with another one. */
    void prepare() throws IOException {
        if (BuildCache.isActive()) {
            BuildCache.of(project, sourceFolders()).keepStaleCodeOut(getLog());
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

    final MavenSession session() {
        return session;
    }

    final MojoExecution execution() {
        return execution;
    }

    final RepositorySystem repositories() {
        return repositories;
    }

    final Path baseDirectory() {
        return project.getBasedir().toPath();
    }

    /** The project's own models. */
    final ModelSources ownModels() {
        return new ModelSources(baseDirectory(), sourceFolders(), List.of());
    }

    /** The models of the project and of its dependencies. */
    final ModelSources models() throws MojoFailureException {
        return new ModelSources(baseDirectory(), sourceFolders(), dependencies().models());
    }

    /** Only for goals for which Maven collects dependencies. */
    final ProjectDependencies dependencies() {
        Siblings siblings = new Siblings(session, execution.getGroupId() + ":" + execution.getArtifactId());
        return new ProjectDependencies(project, siblings, repositories, session.getRepositorySession());
    }

    final List<Path> sourceFolders() {
        return ModelFolders.of(baseDirectory(), sourceDirectories);
    }

    /** A place for what an execution remembers, outside of what is packaged. */
    final Path record(String goal) {
        return state().resolve(goal).resolve(ExecutionId.of(execution) + ".manifest");
    }

    final Path state() {
        return Path.of(project.getBuild().getDirectory(), "smithy4j");
    }

    /** The command that runs another goal with the configuration of this execution. */
    final String command(String goal) {
        return new NextCommand(execution, project).of(goal);
    }
}
