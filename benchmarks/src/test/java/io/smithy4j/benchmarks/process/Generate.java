package io.smithy4j.benchmarks.process;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Our generator, in a process of its own. */
final class Generate {
    private Generate() {}

    /** Takes the model, the folder for the sources, and the artefacts. */
    public static void main(String[] arguments) throws IOException {
        generate(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                List.of(arguments).subList(2, arguments.length).toArray(String[]::new));
        PeakHeap.print();
    }

    /** Everything, or some artefacts, into a folder. */
    static void generate(Path model, Path output, String... artifacts) throws IOException {
        GenerationRequest request = new GenerationRequest(
                Path.of(""), List.of(model), List.of(), null, null, List.of(artifacts), List.of());
        GenerationResult result = Generator.generate(request);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
        result.writeTo(output, output.resolveSibling(output.getFileName() + ".manifest"));
    }
}
