package io.smithy4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.conformance.generated.Generation;
import io.smithy4j.conformance.suite.Case;
import io.smithy4j.conformance.suite.Side;
import io.smithy4j.conformance.suite.Suite;
import io.smithy4j.conformance.suite.TestModels;
import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.origin.ModelDependency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.shapes.ShapeId;

/** Open means that the generator refuses; whatever it takes has to run. */
final class OpenCasesTest {
    @Test
    void everyServiceThatTheGeneratorTakesIsGenerated() {
        Set<ShapeId> forgotten = notGenerated().stream()
                .filter(service -> !isRefused(service))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(forgotten).isEmpty();
    }

    private static Set<ShapeId> notGenerated() {
        return Suite.cases(TestModels.model()).stream()
                .map(Case::service)
                .filter(service -> Generation.of(service, Side.CLIENT).isEmpty()
                        || Generation.of(service, Side.SERVER).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRefused(ShapeId service) {
        GenerationRequest request = new GenerationRequest(
                TestModels.BASE,
                List.of(TestModels.OWN),
                TestModels.jars().stream().map(ModelDependency::packaged).toList(),
                service.toString(),
                null,
                List.of("client", "server"),
                List.of());
        return Generator.generate(request).hasErrors();
    }
}
