package io.smithy4j.generator.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The output of one large model: generated, compiled and loaded, with what that took. */
final class LargeOutput {
    private final String name;
    private final Map<String, String> files;
    private final long generateMillis;
    private final long compileMillis;
    private final CompiledClasses classes;

    private LargeOutput(
            String name, Map<String, String> files, long generateMillis, long compileMillis, CompiledClasses classes) {
        this.name = name;
        this.files = files;
        this.generateMillis = generateMillis;
        this.compileMillis = compileMillis;
        this.classes = classes;
    }

    /** Fails if the output does not compile without warnings, or a class of it does not load. */
    static LargeOutput of(String name, String smithy, Map<String, String> beside, String... artifacts)
            throws IOException {
        long start = System.nanoTime();
        Map<String, String> files = new TreeMap<>(generated(smithy, List.of(artifacts)));
        long generated = System.nanoTime();
        files.putAll(beside);
        CompiledClasses classes = CompiledClasses.of(files);
        long compiled = System.nanoTime();
        classes.initialiseAll();
        return new LargeOutput(
                name, files, (generated - start) / 1_000_000, (compiled - generated) / 1_000_000, classes);
    }

    private static Map<String, String> generated(String smithy, List<String> artifacts) throws IOException {
        Path folder = Files.createTempDirectory("limits");
        Path file = Files.writeString(folder.resolve("large.smithy"), smithy);
        try {
            GenerationResult result = Generator.generate(
                    new GenerationRequest(folder, List.of(file), List.of(), null, null, artifacts, List.of()));
            assertThat(result.hasErrors())
                    .as(result.diagnostics().stream()
                            .limit(5)
                            .map(Diagnostic::toString)
                            .collect(Collectors.joining("\n")))
                    .isFalse();
            return result.files();
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    Map<String, String> files() {
        return files;
    }

    CompiledClasses classes() {
        return classes;
    }

    int largestMethod() {
        return figures().values().stream()
                .mapToInt(ClassFigures::largestMethod)
                .max()
                .orElse(0);
    }

    int mostConstants() {
        return figures().values().stream()
                .mapToInt(ClassFigures::constants)
                .max()
                .orElse(0);
    }

    private Map<String, ClassFigures> figures() {
        Map<String, ClassFigures> figures = new TreeMap<>();
        classes.classFiles().forEach((type, bytes) -> figures.put(type, ClassFigures.of(bytes)));
        return figures;
    }

    /** One line of a table. */
    @Override
    public String toString() {
        return String.format(
                "%-28s %7d classes  generate %6d ms  compile %6d ms  largest method %6d  most constants %6d",
                name, classes.classFiles().size(), generateMillis, compileMillis, largestMethod(), mostConstants());
    }
}
