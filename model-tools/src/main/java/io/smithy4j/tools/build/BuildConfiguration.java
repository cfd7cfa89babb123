package io.smithy4j.tools.build;

import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.text.ShownPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.build.SmithyBuildException;
import software.amazon.smithy.build.model.MavenConfig;
import software.amazon.smithy.build.model.ProjectionConfig;
import software.amazon.smithy.build.model.SmithyBuildConfig;
import software.amazon.smithy.model.SourceException;

/** Reads a {@code smithy-build.json} for a build with Maven, which has taken over part of what the file can say. */
final class BuildConfiguration {
    private final Path baseDirectory;

    BuildConfiguration(Path baseDirectory) {
        this.baseDirectory = baseDirectory.toAbsolutePath().normalize();
    }

    SmithyBuildConfig read(Path file) throws ToolFailure {
        String name = ShownPath.of(baseDirectory, file);
        if (!Files.isRegularFile(file)) {
            throw new ToolFailure(name + ": there is no such file; it names the plugins to run, for example:\n"
                    + "  {\"version\": \"1.0\", \"plugins\": {\"model\": {}}}");
        }
        SmithyBuildConfig config = load(file, name);
        MavenConfig maven = config.getMaven().orElse(null);
        if (maven != null) {
            throw new ToolFailure(
                    name + ": the \"maven\" block is for the Smithy CLI; here the POM says what is needed."
                            + " Take the block away and add to the POM:\n" + PomSnippet.of(maven));
        }
        return config.toBuilder()
                .imports(resolved(config.getImports()))
                .sources(resolved(config.getSources()))
                .projections(projections(config.getProjections()))
                .build();
    }

    private static SmithyBuildConfig load(Path file, String name) throws ToolFailure {
        try {
            return SmithyBuildConfig.load(file);
        } catch (SourceException e) {
            throw new ToolFailure(name + ":" + e.getSourceLocation().getLine() + ":"
                    + e.getSourceLocation().getColumn() + ": " + e.getMessageWithoutLocation());
        } catch (SmithyBuildException e) {
            throw new ToolFailure(name + ": " + e.getMessage());
        }
    }

    private Map<String, ProjectionConfig> projections(Map<String, ProjectionConfig> given) {
        Map<String, ProjectionConfig> resolved = new LinkedHashMap<>();
        given.forEach((name, projection) -> resolved.put(
                name,
                projection.toBuilder()
                        .imports(resolved(projection.getImports()))
                        .build()));
        return resolved;
    }

    /** Relative to the module, not to where Maven was started. */
    private List<String> resolved(List<String> paths) {
        return paths.stream()
                .map(path -> baseDirectory.resolve(path).normalize().toString())
                .toList();
    }
}
