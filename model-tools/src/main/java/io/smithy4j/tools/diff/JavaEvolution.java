package io.smithy4j.tools.diff;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Severity;
import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.diff.java.JavaChange;
import io.smithy4j.tools.diff.java.JavaComparison;
import io.smithy4j.tools.model.CheckedModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * How the generated Java changes with the model. Both generations are made by this version of the generator and in memory, so that
 * only the model makes a difference.
 *
 * @param notCompared why there is nothing to tell; null if there is
 */
record JavaEvolution(List<JavaChange> changes, @Nullable String notCompared) {
    JavaEvolution {
        changes = List.copyOf(changes);
    }

    static JavaEvolution of(Baseline baseline, ModelSources today, Models models, JavaOutput output) {
        TreeSet<String> services = services(models, output);
        if (services.isEmpty()) {
            return new JavaEvolution(List.of(), "neither model has a service to generate");
        }
        SortedMap<String, String> before = new TreeMap<>();
        SortedMap<String, String> after = new TreeMap<>();
        try {
            for (String service : services) {
                before.putAll(files(baseline.sources(), models.before(), service, output));
                after.putAll(files(today, models.after(), service, output));
            }
            return new JavaEvolution(JavaComparison.compare(before, after), null);
        } catch (IOException e) {
            return new JavaEvolution(List.of(), String.valueOf(e.getMessage()));
        }
    }

    /** The two models that are compared. */
    record Models(Model before, Model after) {}

    private static TreeSet<String> services(Models models, JavaOutput output) {
        TreeSet<String> services = new TreeSet<>();
        if (output.service() != null) {
            services.add(output.service());
            return services;
        }
        for (Model model : List.of(models.before(), models.after())) {
            model.getServiceShapes().stream()
                    .filter(CheckedModel::isOfProject)
                    .forEach(service -> services.add(service.getId().toString()));
        }
        return services;
    }

    /** None for a service that the model does not have. */
    private static Map<String, String> files(ModelSources sources, Model model, String service, JavaOutput output)
            throws IOException {
        boolean has = model.getShape(ShapeId.from(service))
                .filter(ServiceShape.class::isInstance)
                .isPresent();
        if (!has) {
            return Map.of();
        }
        GenerationResult result = Generator.generate(new GenerationRequest(
                sources.baseDirectory(),
                sources.sources(),
                sources.dependencies(),
                service,
                output.packageName(),
                output.artifacts(),
                output.protocols(),
                output.events()));
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                throw new IOException("one of the models cannot be generated: " + diagnostic);
            }
        }
        return result.files();
    }
}
