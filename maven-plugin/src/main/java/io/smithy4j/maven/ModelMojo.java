package io.smithy4j.maven;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.maven.execution.ExecutionId;
import io.smithy4j.maven.execution.ModelFolders;
import io.smithy4j.maven.execution.PluginCode;
import io.smithy4j.maven.message.DiagnosticLog;
import io.smithy4j.maven.message.IdeMessages;
import io.smithy4j.maven.message.SlowRun;
import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.diff.JavaOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What the goals that make Java have in common: what is asked for, and a generation that reports like a compiler. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class ModelMojo extends SmithyMojo {
    /**
     * The service to generate, as {@code namespace#Name}. Without it every service of the source directories is generated; with it
     * also a service from a dependency with models.
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

    @Inject
    private BuildContext buildContext;

    /** What stands behind the build context: the IDE, or what Maven has in its place. */
    @Inject
    private org.sonatype.plexus.build.incremental.BuildContext workspace;

    final String executionId() {
        return ExecutionId.of(execution());
    }

    final String pluginVersion() {
        return execution().getVersion();
    }

    /** Which code this plugin is: its own version, and all that the POM adds to it. */
    final String pluginCode() throws IOException {
        return PluginCode.of(execution());
    }

    final GenerationResult generation() throws MojoFailureException, IOException {
        return generation(request());
    }

    /** Generates in memory and logs what there is to say; fails if the model has faults. */
    final GenerationResult generation(GenerationRequest request) throws MojoFailureException, IOException {
        GenerationResult result = Generator.generate(request, new SlowRun(getLog()));
        DiagnosticLog.print(result.diagnostics(), getLog());
        if (isIde()) {
            new IdeMessages(buildContext, baseDirectory()).show(request.sources(), result.diagnostics());
        }
        if (result.hasErrors()) {
            throw new MojoFailureException(DiagnosticLog.failure(result.diagnostics(), command("explain")));
        }
        if (!result.dependencies().isEmpty()) {
            getLog().info("with models of " + contributions(result));
        }
        return result;
    }

    /** Maven's own build context repeats messages in the log. */
    private boolean isIde() {
        return !(workspace instanceof org.sonatype.plexus.build.incremental.DefaultBuildContext);
    }

    private static String contributions(GenerationResult result) {
        List<String> contributions = new ArrayList<>();
        result.dependencies()
                .forEach((name, files) ->
                        contributions.add(name + (files == 1 ? " (1 file)" : " (" + files + " files)")));
        return String.join(", ", contributions);
    }

    /** A service that is named may come from a dependency alone; otherwise a folder that is not there is a fault to tell. */
    final GenerationRequest request() throws MojoFailureException {
        ModelSources models = generated();
        return new GenerationRequest(
                models.baseDirectory(),
                service == null ? models.sources() : withoutMissingDefaults(models),
                models.dependencies(),
                service,
                packageName,
                orEmpty(artifacts),
                orEmpty(protocols),
                orEmpty(events));
    }

    /** The services of its sources are generated. */
    ModelSources generated() throws MojoFailureException {
        return models();
    }

    private static List<Path> withoutMissingDefaults(ModelSources models) {
        return models.sources().stream()
                .filter(folder -> !ModelFolders.isDefault(models.baseDirectory(), folder) || Files.exists(folder))
                .toList();
    }

    final JavaOutput javaOutput() {
        return new JavaOutput(service, packageName, orEmpty(artifacts), orEmpty(protocols), orEmpty(events));
    }

    private static List<String> orEmpty(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
