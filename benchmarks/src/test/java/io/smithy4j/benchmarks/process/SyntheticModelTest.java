package io.smithy4j.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticModelTest {
    @Test
    void eachOperationAddsAsManyFiles(@TempDir Path folder) throws IOException {
        int two = files(folder, 2);
        int four = files(folder, 4);
        int six = files(folder, 6);

        assertThat(six - four).isEqualTo(four - two).isPositive();
    }

    private static int files(Path folder, int operations) throws IOException {
        Path model = Files.writeString(folder.resolve(operations + ".smithy"), SyntheticModel.of(operations));
        GenerationResult result = Generator.generate(
                new GenerationRequest(folder, List.of(model), List.of(), null, null, List.of(), List.of()));
        assertThat(result.hasErrors()).as("%s", result.diagnostics()).isFalse();
        return result.files().size();
    }
}
