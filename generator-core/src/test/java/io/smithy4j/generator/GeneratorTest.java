package io.smithy4j.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.generator.origin.ModelDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    @TempDir
    private Path temp;

    @Test
    void aModelBecomesFilesOfThePackageOfItsNamespace() throws IOException {
        GenerationResult result = generate(null, "machinelearning.smithy", Models.MACHINE_LEARNING);

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.files()).containsKey("com/amazonaws/machinelearning/package-info.java");
    }

    @Test
    void thePackageNameOfTheRequestCounts() throws IOException {
        GenerationResult result = generate("org.example.ml", "machinelearning.smithy", Models.MACHINE_LEARNING);

        assertThat(result.files().keySet()).allMatch(path -> path.startsWith("org/example/ml/"));
    }

    @Test
    void aServiceOfAJarIsGeneratedIfItIsNamed() throws IOException {
        Path models = Files.createDirectories(temp.resolve("jar/META-INF/smithy"));
        Files.writeString(models.resolve("manifest"), "ml.smithy\n");
        Files.writeString(models.resolve("ml.smithy"), Models.MACHINE_LEARNING);
        String service = "com.amazonaws.machinelearning#AmazonML_20141212";

        GenerationResult named = Generator.generate(new GenerationRequest(
                temp,
                List.of(),
                List.of(ModelDependency.packaged(temp.resolve("jar"))),
                service,
                null,
                List.of(),
                List.of()));
        GenerationResult unnamed = Generator.generate(new GenerationRequest(
                temp,
                List.of(),
                List.of(ModelDependency.packaged(temp.resolve("jar"))),
                null,
                null,
                List.of(),
                List.of()));

        assertThat(named.files()).isNotEmpty();
        assertThat(unnamed.diagnostics()).singleElement().hasToString("""
                error NO_SERVICE: the sources define no service, and the request names none.
                  hint: name a service of the model jars; there is: %s.""".formatted(service));
    }

    @Test
    void theRuntimeThatIsNeededFollowsFromTheArtefacts() throws IOException {
        assertThat(artifacts("types")).containsExactly("smithy4j-core");
        assertThat(artifacts("validators")).containsExactly("smithy4j-core", "smithy4j-validation");
        assertThat(artifacts("client"))
                .containsExactly("smithy4j-client", "smithy4j-core", "smithy4j-http", "smithy4j-json");
        assertThat(artifacts("server"))
                .containsExactly(
                        "smithy4j-core", "smithy4j-http", "smithy4j-json", "smithy4j-server", "smithy4j-validation");
    }

    @Test
    void aServiceThatSpeaksNothingThatCanBeEmittedGetsTypesAndValidators() throws IOException {
        GenerationResult result = generate(null, "s.smithy", """
                $version: "2"
                namespace quiet
                service Quiet { version: "1", operations: [Run] }
                operation Run { input := { @length(max: 3) text: String } }
                """);

        assertThat(result.files().keySet())
                .containsExactly(
                        "quiet/RunInput.java",
                        "quiet/RunInputValidator.java",
                        "quiet/RunOutput.java",
                        "quiet/package-info.java");
        assertThat(result.runtimeArtifacts()).containsExactly("smithy4j-core", "smithy4j-validation");
    }

    @Test
    void faultsOfTheRequestAndOfTheModelComeTogetherAndNothingIsWritten() throws IOException {
        GenerationResult result = generate("1x", "a.smithy", "$version: \"2\"\nnamespace a\nstructure S { x: Nope }\n");

        assertThat(result.diagnostics()).hasSize(2);
        assertThat(result.files()).isEmpty();
        assertThatThrownBy(() -> result.writeTo(temp.resolve("out"), temp.resolve("manifest")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void neitherTheOrderOfSourcesNorTheLocaleChangesAnything() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String shapes = "$version: \"2\"\nnamespace many\nstructure I" + i + " { iD: String, next: I" + (i + 1) % 8
                    + " }\n";
            files.add(Files.writeString(temp.resolve("i" + i + ".smithy"), shapes));
        }
        files.add(Files.writeString(temp.resolve("s.smithy"), """
                $version: "2"
                namespace many
                @aws.protocols#awsJson1_1
                service Istanbul { version: "1", operations: [InitItem] }
                operation InitItem { input := { @required i: I0 } }
                """));
        GenerationResult expected = generate(files);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            for (int seed = 0; seed < 5; seed++) {
                Collections.shuffle(files, new Random(seed));

                GenerationResult result = generate(files);

                assertThat(result.files()).isEqualTo(expected.files());
                assertThat(result.diagnostics()).isEqualTo(expected.diagnostics());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatWasWrittenComparesEqual() throws IOException {
        GenerationResult result = generate(null, "machinelearning.smithy", Models.MACHINE_LEARNING);

        WrittenFiles written = result.writeTo(temp.resolve("out"), temp.resolve("manifest"));

        assertThat(written.written()).containsExactlyElementsOf(result.files().keySet());
        assertThat(result.compareWith(temp.resolve("out")).isEmpty()).isTrue();
    }

    @Test
    void whatWasAppliedComparesEqualAndNothingElseIsInTheFolder() throws IOException {
        GenerationResult result = generate(null, "machinelearning.smithy", Models.MACHINE_LEARNING);

        result.applyTo(temp.resolve("committed"), temp.resolve("state/lock"));

        assertThat(result.compareWith(temp.resolve("committed")).isEmpty()).isTrue();
        try (Stream<Path> paths = Files.walk(temp.resolve("committed"))) {
            assertThat(paths.filter(Files::isRegularFile).count())
                    .isEqualTo(result.files().size());
        }
    }

    private Iterable<String> artifacts(String artifact) throws IOException {
        Path file = Files.writeString(temp.resolve("ml.smithy"), Models.MACHINE_LEARNING);
        return Generator.generate(
                        new GenerationRequest(temp, List.of(file), List.of(), null, null, List.of(artifact), List.of()))
                .runtimeArtifacts();
    }

    private GenerationResult generate(@Nullable String packageName, String name, String text) throws IOException {
        Path file = Files.writeString(temp.resolve(name), text);
        return Generator.generate(
                new GenerationRequest(temp, List.of(file), List.of(), null, packageName, List.of(), List.of()));
    }

    private GenerationResult generate(List<Path> files) {
        return Generator.generate(new GenerationRequest(temp, files, List.of(), null, null, List.of(), List.of()));
    }
}
