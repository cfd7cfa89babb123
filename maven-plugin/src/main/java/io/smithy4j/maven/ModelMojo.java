package io.smithy4j.maven;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.maven.cache.BuildCache;
import io.smithy4j.maven.message.DiagnosticLog;
import io.smithy4j.maven.message.IdeMessages;
import io.smithy4j.maven.message.NextCommand;
import io.smithy4j.maven.message.SlowRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What the goals that read models have in common: their parameters, and a generation that reports like a compiler. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class ModelMojo extends AbstractMojo {
    /**
     * Folders with the project's models, searched for {@code .smithy} and {@code .json}. Their services are generated.
     * {@code src/main/smithy} if not set; it may be absent if a service is named.
     */
    @Parameter(property = "smithy4j.sourceDirectories")
    private @Nullable List<File> sourceDirectories;

    /**
     * The service to generate, as {@code namespace#Name}. Without it every service of the source directories is generated; with it
     * also a service from a model jar among the dependencies.
     */
    @Parameter(property = "smithy4j.service")
    private @Nullable String service;

    /** The Java package of the output; the namespace of the service if not set. Only with a single service. */
    @Parameter(property = "smithy4j.packageName")
    private @Nullable String packageName;

    /** What to generate: any of {@code types}, {@code client}, {@code server}, {@code validators}. All if not set. */
    @Parameter(property = "smithy4j.artifacts")
    private @Nullable List<String> artifacts;

    /** The protocols to generate, for example {@code awsJson1_1}. All that service and generator have in common if not set. */
    @Parameter(property = "smithy4j.protocols")
    private @Nullable List<String> protocols;

    /**
     * Levels of the events of Smithy's validation, as {@code id=level} each: {@code error}, {@code warning} or {@code ignore}. The
     * id stands at the end of each message; the part before a dot stands for all that begin with it. What Smithy itself calls an
     * error cannot be lowered.
     */
    @Parameter(property = "smithy4j.events")
    private @Nullable List<String> events;

    /** Does nothing if true. */
    @Parameter(property = "smithy4j.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private BuildContext buildContext;

    /** What stands behind the build context: the IDE, or what Maven has in its place. */
    @Inject
    private org.sonatype.plexus.build.incremental.BuildContext workspace;

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
            BuildCache.of(project, sources()).keepStaleCodeOut(getLog());
        }
    }

    abstract void run() throws MojoFailureException, IOException;

    /** Called instead of {@link #run} when the user asked to skip. */
    void skipped() {
        getLog().info("skipped, because smithy4j.skip is set");
    }

    final MavenProject project() {
        return project;
    }

    final String executionId() {
        return execution.getExecutionId();
    }

    final String pluginVersion() {
        return execution.getVersion();
    }

    /** Which code this plugin is: its own version, and all that the POM adds to it. */
    final String pluginCode() throws IOException {
        return PluginCode.of(execution);
    }

    /** Generates in memory and logs what there is to say; fails if the model has faults. */
    final GenerationResult generation() throws MojoFailureException, IOException {
        GenerationResult result = Generator.generate(request(), new SlowRun(getLog()));
        DiagnosticLog.print(result.diagnostics(), getLog());
        if (isIde()) {
            new IdeMessages(buildContext, project.getBasedir().toPath()).show(sources(), result.diagnostics());
        }
        if (result.hasErrors()) {
            String explain = nextCommand().of("explain");
            throw new MojoFailureException(DiagnosticLog.failure(result.diagnostics(), explain));
        }
        return result;
    }

    /** Maven's own build context repeats messages in the log. */
    private boolean isIde() {
        return !(workspace instanceof org.sonatype.plexus.build.incremental.DefaultBuildContext);
    }

    /** The command for another goal with the configuration of this execution. */
    final NextCommand nextCommand() {
        return new NextCommand(execution, project);
    }

    final GenerationRequest request() {
        return new GenerationRequest(
                project.getBasedir().toPath(),
                sources(),
                modelJars(),
                service,
                packageName,
                orEmpty(artifacts),
                orEmpty(protocols),
                orEmpty(events));
    }

    private List<Path> sources() {
        if (sourceDirectories != null && !sourceDirectories.isEmpty()) {
            return sourceDirectories.stream().map(File::toPath).toList();
        }
        Path conventional = project.getBasedir().toPath().resolve("src/main/smithy");
        // Named although it is not there if nothing else can bring a model: then the diagnostic says where models
        // belong.
        return Files.isDirectory(conventional) || service == null ? List.of(conventional) : List.of();
    }

    private List<Path> modelJars() {
        List<Path> jars = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getFile() != null) {
                jars.add(artifact.getFile().toPath());
            }
        }
        return jars;
    }

    private static List<String> orEmpty(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
