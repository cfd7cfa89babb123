package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs a service that has a {@code ValidationException} itself, through {@code RejectionProbe} in the test resources. */
class OwnValidationErrorTest {
    private static final Path RESOURCES = Path.of("src/test/resources/emit");

    @Test
    void brokenConstraintsAreToldWithTheErrorThatTheServiceHas() throws Exception {
        List<EmittedFile> files =
                new ArrayList<>(Emitting.emitted(RESOURCES.resolve("rejection.smithy"), Emitting.ALL));
        String text = Files.readString(RESOURCES.resolve("RejectionProbe.java"));
        files.add(Emitting.file("example/rejection/RejectionProbe.java", text));
        Compilation compilation = Compiling.compiled(files);
        assertThat(compilation.errors()).isEmpty();

        Class<?> probe = new Loaded(compilation).loadClass("example.rejection.RejectionProbe");

        assertThat(probe.getMethod("answer").invoke(null))
                .isEqualTo(
                        "422 ValidationException {\"Message\":\"1 validation error detected. Value at '/question' failed"
                                + " to satisfy constraint: Member must not be null\"}");
    }
}
