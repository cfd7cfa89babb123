package io.smithy4j.tools.build;

import io.smithy4j.tools.ToolFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import software.amazon.smithy.build.FileManifest;
import software.amazon.smithy.build.ProjectionResult;
import software.amazon.smithy.build.SmithyBuild;
import software.amazon.smithy.build.SmithyBuildException;
import software.amazon.smithy.build.SmithyBuildResult;
import software.amazon.smithy.build.model.SmithyBuildConfig;
import software.amazon.smithy.model.Model;

/** What a build made, by projection. */
public final class ModelBuild {
    private final SmithyBuildResult result;
    private final int removed;

    private ModelBuild(SmithyBuildResult result, int removed) {
        this.result = result;
        this.removed = removed;
    }

    /** Loads the project's model and runs all projections; the plugins come from the class loader of the caller's plugin. */
    public static ModelBuild run(BuildRequest request, ClassLoader plugins) throws ToolFailure, IOException {
        SmithyBuildConfig config =
                new BuildConfiguration(request.models().baseDirectory()).read(request.configuration());
        BuildSources sources = new BuildSources(request.models(), config.getSources());
        SmithyBuild build = SmithyBuild.create(plugins, () -> Model.assembler(plugins))
                .config(config)
                .model(sources.load())
                .outputDirectory(request.outputFolder())
                .registerSources(sources.paths())
                .fileManifestFactory(folder -> new ContainedManifest(request.outputFolder(), folder));
        SmithyBuildResult result = new ContextLoader(plugins).call(() -> build(build, request));
        List<String> broken = BrokenProjections.describe(result);
        if (!broken.isEmpty()) {
            throw new ToolFailure(String.join("\n", broken));
        }
        int removed = new BuildRecord(request.outputFolder(), request.recordFile()).update(result);
        return new ModelBuild(result, removed);
    }

    private static SmithyBuildResult build(SmithyBuild build, BuildRequest request) throws ToolFailure {
        Map<String, Throwable> failures = new ConcurrentSkipListMap<>();
        SmithyBuildResult.Builder result = SmithyBuildResult.builder();
        try {
            build.build(
                    projection -> {
                        synchronized (result) {
                            result.addProjectionResult(projection);
                        }
                    },
                    failures::put);
        } catch (SmithyBuildException e) {
            throw new ToolFailure(FailureText.of(request, e));
        }
        if (!failures.isEmpty()) {
            List<String> lines = new ArrayList<>();
            failures.forEach((projection, failure) ->
                    lines.add("projection \"" + projection + "\": " + FailureText.of(request, failure)));
            throw new ToolFailure(String.join("\n", lines));
        }
        return result.build();
    }

    /** One line a projection, sorted: {@code source: model 1 file, openapi 1 file}. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        for (ProjectionResult projection : new TreeMap<>(result.getProjectionResultsMap()).values()) {
            List<String> plugins = new ArrayList<>();
            for (Map.Entry<String, FileManifest> plugin : new TreeMap<>(projection.getPluginManifests()).entrySet()) {
                int files = plugin.getValue().getFiles().size();
                plugins.add(plugin.getKey() + " " + files + (files == 1 ? " file" : " files"));
            }
            lines.add(projection.getProjectionName() + ": "
                    + (plugins.isEmpty() ? "no plugins" : String.join(", ", plugins)));
        }
        if (removed > 0) {
            lines.add(removed + (removed == 1 ? " file" : " files") + " of an earlier build removed");
        }
        return lines;
    }
}
