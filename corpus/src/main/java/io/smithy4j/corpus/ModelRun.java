package io.smithy4j.corpus;

import io.smithy4j.corpus.ModelReport.Times;
import io.smithy4j.corpus.ModelReport.Verdict;
import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Severity;
import io.smithy4j.generator.origin.ModelDependency;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One model on its way: generate, compile, load. It ends where the first of them fails. */
final class ModelRun {
    private final CorpusModel model;
    private SourceSizes sources = SourceSizes.of(Map.of());
    private ClassSizes classes = ClassSizes.NONE;
    private int warnings;
    private long generateMillis;
    private long compileMillis;
    private long loadMillis;

    private ModelRun(CorpusModel model) {
        this.model = model;
    }

    static ModelReport of(CorpusModel model) throws IOException {
        return new ModelRun(model).generated();
    }

    private ModelReport generated() throws IOException {
        long start = System.nanoTime();
        GenerationResult result;
        try {
            result = Generator.generate(request());
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the generator in one model says nothing about the next one.
            return report(Verdict.REFUSED, "the generator failed", List.of(e + " at " + e.getStackTrace()[0]));
        }
        generateMillis = millisSince(start);
        sources = SourceSizes.of(result.files());
        List<String> said = result.diagnostics().stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .map(Diagnostic::toString)
                .toList();
        return result.hasErrors() ? report(Verdict.REFUSED, refusal(result), said) : compiled(result, said);
    }

    private ModelReport compiled(GenerationResult result, List<String> said) throws IOException {
        long start = System.nanoTime();
        StrictCompilation compilation = StrictCompilation.of(result.files());
        compileMillis = millisSince(start);
        warnings = compilation.warnings();
        if (!compilation.succeeded()) {
            return report(
                    Verdict.NOT_COMPILED,
                    "does not compile: " + compilation.said().size(),
                    compilation.said());
        }
        return loaded(compilation.classes(), outcome(result), said);
    }

    private ModelReport loaded(Map<String, byte[]> files, String outcome, List<String> said) {
        classes = ClassSizes.of(files.entrySet().stream()
                .map(file -> ClassFile.read(file.getKey(), file.getValue()))
                .toList());
        long start = System.nanoTime();
        List<String> faults = LoadedClasses.faultsOf(files);
        loadMillis = millisSince(start);
        return faults.isEmpty()
                ? report(Verdict.PASSED, outcome, said)
                : report(Verdict.NOT_LOADED, "does not load: " + faults.size(), faults);
    }

    private GenerationRequest request() {
        return new GenerationRequest(
                model.source().toAbsolutePath().resolveSibling(""),
                model.isJar() ? List.of() : List.of(model.source()),
                model.isJar() ? List.of(ModelDependency.packaged(model.source())) : List.of(),
                model.service(),
                null,
                List.of(),
                List.of());
    }

    private ModelReport report(Verdict verdict, String outcome, List<String> said) {
        return new ModelReport(
                model.name(),
                ModelFacts.of(model),
                sources,
                new Times(generateMillis, compileMillis, loadMillis),
                warnings,
                classes,
                verdict,
                outcome,
                said);
    }

    private static String outcome(GenerationResult result) {
        boolean typesOnly = result.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.id() == DiagnosticId.CLIENT_AND_SERVER_LEFT_OUT);
        return typesOnly ? "ok, types and validators" : "ok";
    }

    /** The kinds of faults with their numbers. */
    private static String refusal(GenerationResult result) {
        Map<DiagnosticId, Long> counts = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(Diagnostic::id, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", ", "refused: ", ""));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
