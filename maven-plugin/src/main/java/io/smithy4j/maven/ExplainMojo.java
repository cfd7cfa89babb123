package io.smithy4j.maven;

import io.smithy4j.generator.RunState;
import io.smithy4j.maven.cache.BuildCache;
import io.smithy4j.maven.explain.EffectiveSettings;
import io.smithy4j.tools.explain.Explanation;
import io.smithy4j.tools.explain.Generation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Explains the executions that generate or compare: settings and where they come from, models and who brings them, services and their
 * names in Java, where output and record lie, why the last run generated, and whether the next one will. Writes nothing.
 * {@code smithy4j:explain@id} explains one of them.
 */
@Mojo(name = "explain", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ExplainMojo extends ModelMojo {
    private static final List<String> EXPLAINED = List.of("generate", "check", "apply");

    /** Where {@code generate} writes to. */
    @Parameter(
            property = "smithy4j.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/smithy4j")
    private File outputDirectory;

    /** What {@code check} and {@code apply} compare. */
    @Parameter(property = "smithy4j.expectedDirectory", defaultValue = "${project.basedir}/src/generated/java")
    private File expectedDirectory;

    private final LifecycleExecutor lifecycle;
    private final BuildPluginManager plugins;

    @Inject
    public ExplainMojo(LifecycleExecutor lifecycle, BuildPluginManager plugins) {
        this.lifecycle = lifecycle;
        this.plugins = plugins;
    }

    /** Makes nothing that could be kept. */
    @Override
    void prepare() {}

    @Override
    void run() throws MojoFailureException, IOException {
        Map<String, List<String>> executions = executions();
        if ("default-cli".equals(executionId()) && !executions.isEmpty()) {
            for (String id : executions.keySet()) {
                explain(id);
            }
            return;
        }
        List<String> goals = executions.getOrDefault(executionId(), List.of("generate"));
        getLog().info("execution " + executionId() + " of " + String.join(", ", goals));
        explanation(goals).forEach(line -> getLog().info("  " + line));
        if (BuildCache.isActive()) {
            getLog().info("  build cache");
            BuildCache.of(project(), request().sources())
                    .explanation()
                    .lines()
                    .forEach(line -> getLog().info("    " + line));
        }
    }

    private List<String> explanation(List<String> goals) throws MojoFailureException, IOException {
        Path state = state();
        RunState run = new RunState(
                outputDirectory.toPath(),
                state.resolve("generate/" + executionId() + ".manifest"),
                state.resolve("generate/" + executionId() + ".record"));
        Generation generation = new Generation(request(), run, pluginCode(), state.resolve(executionId()));
        EffectiveSettings settings = new EffectiveSettings(execution(), session(), project());
        return goals.contains("generate")
                ? Explanation.ofGenerated(settings.all(), generation)
                : Explanation.ofCommitted(settings.all(), generation, expectedDirectory.toPath());
    }

    /** Has Maven configure this goal as it configures that execution. */
    private void explain(String id) throws MojoFailureException {
        String goal = execution().getPlugin().getId() + ":" + execution().getGoal() + "@" + id;
        try {
            for (MojoExecution planned :
                    lifecycle.calculateExecutionPlan(session(), goal).getMojoExecutions()) {
                plugins.executeMojo(session(), planned);
            }
        } catch (MojoFailureException e) {
            throw e;
        } catch (Exception e) {
            throw new MojoFailureException("execution " + id + " cannot be explained: " + e.getMessage(), e);
        }
    }

    /** The goals to explain by execution, in the order of the POM. */
    private Map<String, List<String>> executions() {
        Map<String, List<String>> executions = new LinkedHashMap<>();
        Plugin plugin = project().getPlugin(execution().getPlugin().getKey());
        if (plugin != null) {
            for (PluginExecution execution : plugin.getExecutions()) {
                List<String> goals = execution.getGoals().stream()
                        .filter(EXPLAINED::contains)
                        .toList();
                if (!goals.isEmpty()) {
                    executions.put(execution.getId(), goals);
                }
            }
        }
        return executions;
    }
}
