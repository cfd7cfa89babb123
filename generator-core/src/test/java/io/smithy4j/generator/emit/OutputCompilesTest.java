package io.smithy4j.generator.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;

import io.smithy4j.generator.ir.Artifact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked for, the output has no warning, and its Javadoc none either. */
class OutputCompilesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/emit");

    static Stream<Set<Artifact>> selections() {
        return Stream.of(
                Emitting.ALL,
                Set.of(Artifact.TYPES),
                Set.of(Artifact.TYPES, Artifact.VALIDATORS),
                Set.of(Artifact.TYPES, Artifact.CLIENT),
                Set.of(Artifact.TYPES, Artifact.CLIENT, Artifact.VALIDATORS),
                Set.of(Artifact.TYPES, Artifact.SERVER));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void withoutWarnings(Set<Artifact> artifacts) {
        List<EmittedFile> files = Emitting.emitted(RESOURCES.resolve("broad.smithy"), artifacts);

        assertThat(Compiling.compiled(files)).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void withoutWarningsInRestJson1(Set<Artifact> artifacts) {
        List<EmittedFile> files = Emitting.emitted(RESOURCES.resolve("rest.smithy"), artifacts);

        assertThat(Compiling.compiled(files)).succeededWithoutWarnings();
    }

    @Test
    void handlersOfASingleOperationTakeLambdasInBothForms() {
        List<EmittedFile> files = new ArrayList<>(Emitting.emitted("""
                $version: "2"
                namespace example.one
                use aws.protocols#awsJson1_1
                @awsJson1_1
                service One { version: "1", operations: [Run] }
                operation Run {}
                """, Emitting.ALL));
        files.add(Emitting.file("example/one/Lambdas.java", """
                package example.one;
                import java.util.concurrent.CompletableFuture;
                final class Lambdas {
                    static final OneService BLOCKING =
                            OneService.of((input, context) -> RunOutput.builder().build());
                    static final OneService ASYNC = OneService.ofAsync((input, context) ->
                            CompletableFuture.supplyAsync(() -> RunOutput.builder().build()));
                }
                """));

        assertThat(Compiling.compiled(files)).succeededWithoutWarnings();
    }
}
