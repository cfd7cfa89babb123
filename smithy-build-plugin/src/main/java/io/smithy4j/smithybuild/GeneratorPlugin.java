package io.smithy4j.smithybuild;

import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.ModelRequest;
import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Severity;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import software.amazon.smithy.build.PluginContext;
import software.amazon.smithy.build.SmithyBuildException;
import software.amazon.smithy.build.SmithyBuildPlugin;

/** Generates Java under the name {@code smithy4j} of a {@code smithy-build.json}; the files stand where sources begin. */
public final class GeneratorPlugin implements SmithyBuildPlugin {
    static final String NAME = "smithy4j";

    // What smithy-build and its front ends write to.
    private static final Logger LOGGER = Logger.getLogger(GeneratorPlugin.class.getName());

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void execute(PluginContext context) {
        GenerationResult result = Generator.generate(request(context));
        for (Diagnostic diagnostic : result.diagnostics()) {
            switch (diagnostic.severity()) {
                case ERROR -> {} // stands in the exception
                case WARNING -> LOGGER.warning(diagnostic.toString());
                case NOTE -> LOGGER.info(diagnostic.toString());
            }
        }
        if (result.hasErrors()) {
            throw new SmithyBuildException(errors(result));
        }
        result.files().forEach(context.getFileManifest()::writeFile);
        LOGGER.info(() -> result.files().size() + " files, which need of io.smithy4j to compile: "
                + String.join(", ", result.runtimeArtifacts()));
    }

    private static ModelRequest request(PluginContext context) {
        Settings settings = Settings.of(context.getSettings());
        return new ModelRequest(
                context.getModel(),
                sourceFiles(context),
                settings.service(),
                settings.packageName(),
                settings.artifacts(),
                settings.protocols(),
                settings.events());
    }

    /** The files that smithy-build was given as sources; those of its imports and dependencies are not among them. */
    private static Set<String> sourceFiles(PluginContext context) {
        Set<String> files = new TreeSet<>();
        context.getModel()
                .shapes()
                .filter(context::isSourceShape)
                .forEach(shape -> files.add(shape.getSourceLocation().getFilename()));
        return files;
    }

    private static String errors(GenerationResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n", NAME + ":\n", ""));
    }
}
