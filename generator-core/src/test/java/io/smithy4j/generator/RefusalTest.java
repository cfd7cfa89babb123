package io.smithy4j.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.origin.ModelDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of a model and what is said about it. A first line {@code // request: key=value, value} sets a part of the request; paths
 * are relative to the corpus. What came out stands in target/refusals, to be copied if it is right.
 */
class RefusalTest {
    private static final Path CORPUS = Path.of("src/test/resources/refusals");
    private static final Path HINTS = Path.of("src/main/resources/io/smithy4j/generator/load/event-hints.tsv");
    private static final Path ACTUAL = Path.of("target/refusals");

    /** Of the request or of a file as a whole. */
    private static final Set<DiagnosticId> WITHOUT_PLACE_IN_A_FILE = EnumSet.of(
            DiagnosticId.SOURCE_NOT_READABLE,
            DiagnosticId.SOURCE_GIVEN_TWICE,
            DiagnosticId.SOURCE_NOT_A_MODEL,
            DiagnosticId.NO_MODEL_FILES,
            DiagnosticId.MODEL_JAR_NOT_READABLE,
            DiagnosticId.UNKNOWN_ARTIFACT,
            DiagnosticId.UNKNOWN_PROTOCOL,
            DiagnosticId.BAD_EVENT_LEVEL,
            DiagnosticId.BAD_PACKAGE_NAME,
            DiagnosticId.PACKAGE_NAME_FOR_SEVERAL_SERVICES,
            DiagnosticId.SERVICE_NOT_FOUND,
            DiagnosticId.NO_SERVICE);

    private static final String CLASS_NAME = "\\b(?:java|javax|software\\.amazon|io\\.smithy4j)\\.[\\w.]*[A-Z]";
    private static final String DIRECTIVE = "// request: ";

    @ParameterizedTest
    @MethodSource("models")
    void whatIsSaidAboutTheModelIsWhatItsPairSays(String model) throws IOException {
        GenerationResult result = Generator.generate(request(model));

        String said = result.diagnostics().stream().map(d -> d + "\n").collect(Collectors.joining());
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(errors(model)), said);
        assertThat(said).isEqualTo(Files.readString(CORPUS.resolve(errors(model))));
        assertThat(result.files().isEmpty()).isEqualTo(result.hasErrors());
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsSaidHelpsWhoeverReadsIt(String model) throws IOException {
        List<Diagnostic> said = Generator.generate(request(model)).diagnostics();

        assertThat(said).allSatisfy(diagnostic -> {
            assertThat(diagnostic.toString())
                    .doesNotContain(Path.of("").toAbsolutePath().toString(), "\tat ", "Exception:")
                    .doesNotContainPattern(CLASS_NAME);
            assertThat(diagnostic.message()).doesNotContainPattern("\\p{Cntrl}");
            assertThat(diagnostic.hint()).isNotNull().doesNotContainPattern("\\p{Cntrl}");
            if (!WITHOUT_PLACE_IN_A_FILE.contains(diagnostic.id())) {
                assertThat(diagnostic.position().line()).isPositive();
                assertThat(diagnostic.position().column()).isPositive();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void refusedModelsTouchNoFile(String model, @TempDir Path folder) throws IOException {
        GenerationResult result = Generator.generate(request(model));

        if (result.hasErrors()) {
            assertThatThrownBy(() -> result.writeTo(folder.resolve("out"), folder.resolve("manifest")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void thereAreAHundredPairsAndMore() throws IOException {
        long pairs = models().filter(model -> Files.exists(CORPUS.resolve(errors(model))))
                .count();

        System.out.println("refusals " + pairs);
        assertThat(pairs).isGreaterThanOrEqualTo(100).isEqualTo(models().count());
    }

    @ParameterizedTest
    @EnumSource
    void everyDiagnosticHasAPair(DiagnosticId id) throws IOException {
        String name = id.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(CORPUS.resolve(name + ".smithy")).exists();
        assertThat(Files.readString(CORPUS.resolve(name + ".errors"))).contains(" " + id + ": ");
    }

    @ParameterizedTest
    @MethodSource("hints")
    void everyHintOfTheTableIsGivenToAPair(String hint) throws IOException {
        List<String> pairs = new ArrayList<>();
        for (String model : models().toList()) {
            if (Files.readString(CORPUS.resolve(errors(model))).contains("  hint: " + hint)) {
                pairs.add(model);
            }
        }

        assertThat(pairs).isNotEmpty();
    }

    static Stream<String> hints() throws IOException {
        return Files.readAllLines(HINTS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 3)[2])
                .distinct();
    }

    static Stream<String> models() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".smithy"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String errors(String model) {
        return model.replace(".smithy", ".errors");
    }

    private static GenerationRequest request(String model) throws IOException {
        Map<String, String> parts = Files.readAllLines(CORPUS.resolve(model)).stream()
                .filter(line -> line.startsWith(DIRECTIVE))
                .map(line -> line.substring(DIRECTIVE.length()).split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new GenerationRequest(
                CORPUS,
                paths(parts.getOrDefault("sources", model)),
                paths(parts.getOrDefault("modelJars", "")).stream()
                        .map(ModelDependency::packaged)
                        .toList(),
                single(parts, "service"),
                single(parts, "package"),
                list(parts.getOrDefault("artifacts", "")),
                list(parts.getOrDefault("protocols", "")),
                list(parts.getOrDefault("events", "")));
    }

    private static @Nullable String single(Map<String, String> parts, String key) {
        return parts.get(key);
    }

    private static List<Path> paths(String names) {
        return list(names).stream().map(CORPUS::resolve).toList();
    }

    private static List<String> list(String values) {
        return Arrays.stream(values.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
