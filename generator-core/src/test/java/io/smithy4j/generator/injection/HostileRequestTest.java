package io.smithy4j.generator.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.Models;
import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What names something is checked, not escaped: in a request, and in a model, where Smithy's grammar does it. */
class HostileRequestTest {
    private static final String MODEL = Models.withInput("text: String", "");

    /** Those that are no names, whatever they are in. */
    private static final List<String> PAYLOADS = Payloads.ALL.stream()
            .filter(payload -> !payload.matches("\\w+") && payload.length() < 1_000)
            .toList();

    @TempDir
    Path folder;

    @Test
    void namesInARequestAreCheckedBeforeAnythingIsGenerated() throws IOException {
        Path file = Files.writeString(folder.resolve("model.smithy"), MODEL);

        for (String payload : PAYLOADS) {
            assertThat(errors(request(file, null, payload, List.of()))).contains(DiagnosticId.BAD_PACKAGE_NAME);
            assertThat(errors(request(file, payload, null, List.of()))).contains(DiagnosticId.SERVICE_NOT_FOUND);
            assertThat(errors(request(file, null, null, List.of(payload))))
                    .contains(DiagnosticId.UNKNOWN_ARTIFACT, DiagnosticId.UNKNOWN_PROTOCOL);
        }
    }

    @Test
    void namesInAModelAreSmithysOrNone() throws IOException {
        int number = 0;
        for (String payload : PAYLOADS) {
            for (String model : List.of(
                    "namespace %s\nstring S\n",
                    "namespace a\nstructure %s {}\n",
                    "namespace a\nstructure S { %s: String }\n",
                    "namespace a\nenum E { %s }\n",
                    "namespace a\nuse %s\n",
                    "namespace a\n@%s\nstring S\n")) {
                Files.writeString(
                        folder.resolve("m" + (1000 + number++) + ".smithy"),
                        "$version: \"2\"\n" + model.replace("%s", Template.json(payload)));
            }
        }

        GenerationResult result = request(folder, null, null, List.of());

        Set<String> refused = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> diagnostic.position().file())
                .collect(Collectors.toSet());
        assertThat(refused).hasSize(number);
        assertThat(result.files()).isEmpty();
    }

    @Test
    void theNamesOfModelFilesLeaveNoTrace() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.smithy"), MODEL);
        GenerationResult expected = request(plain, null, null, List.of());

        for (String name : Stream.of(
                        "*\\u002a", "a\"; static {} \"", "$L$T", "{@link x", "%n%s", "a\nb", "-rf ~", "\u202e")
                .toList()) {
            Path file = Files.writeString(folder.resolve(name + ".smithy"), MODEL);
            assertThat(request(file, null, null, List.of()).files()).isEqualTo(expected.files());
        }
    }

    private GenerationResult request(
            Path source, @Nullable String service, @Nullable String packageName, List<String> choices) {
        return Generator.generate(
                new GenerationRequest(folder, List.of(source), List.of(), service, packageName, choices, choices));
    }

    private static List<DiagnosticId> errors(GenerationResult result) {
        assertThat(result.files()).isEmpty();
        return result.diagnostics().stream().map(Diagnostic::id).toList();
    }
}
