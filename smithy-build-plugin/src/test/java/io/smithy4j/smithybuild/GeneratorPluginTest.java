package io.smithy4j.smithybuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.Generator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.build.SmithyBuildException;

class GeneratorPluginTest {
    private static final String PARCELS = """
            $version: "2"
            namespace com.example.parcels
            use aws.protocols#awsJson1_1
            use io.smithy4j#javaName

            @awsJson1_1
            service Parcels { operations: [Track] }

            operation Track { input := { @required @length(min: 1) number: String, @javaName("kilos") weight: Weight } }

            @mixin
            structure Measured { unit: String }

            structure Weight with [Measured] { value: Integer }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"machinelearning.smithy", "depot.smithy"})
    void theOutputIsThatOfTheMavenPluginByteForByte(String model) throws IOException {
        SortedMap<String, String> built = new Projection(folder).ownModel(model).build("{}");

        assertThat(built).isNotEmpty().isEqualTo(throughPaths(model, null, List.of()));
    }

    @Test
    void settingsMeanWhatTheyMeanInMaven() throws IOException {
        SortedMap<String, String> built =
                new Projection(folder).model("parcels.smithy", PARCELS).build("""
                {"service": "com.example.parcels#Parcels", "packageName": "org.example", "artifacts": ["client"],
                 "protocols": ["awsJson1_1"], "events": ["DeprecatedShape=ignore"]}
                """);

        assertThat(built.keySet())
                .contains("org/example/ParcelsClient.java")
                .noneMatch(path -> path.contains("Handler"));
        assertThat(built).isEqualTo(throughPaths("parcels.smithy", "org.example", List.of("client")));
    }

    @Test
    void theOutputCompiles() throws IOException {
        SortedMap<String, String> built =
                new Projection(folder).model("parcels.smithy", PARCELS).build("{}");

        Path root = folder.resolve("build/source/smithy4j");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-d",
                folder.resolve("classes").toString()));
        built.keySet().forEach(path -> arguments.add(root.resolve(path).toString()));

        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    @Test
    void aProjectionDecidesWhatThereIs() throws IOException {
        SortedMap<String, String> built =
                new Projection(folder).model("parcels.smithy", PARCELS).buildFile("""
                {"version": "1.0", "sources": ["model"], "projections": {"cut": {
                    "transforms": [{"name": "excludeShapesBySelector", "args": {"selector": "[id|name='Weight']"}}],
                    "plugins": {"smithy4j": {}}}}}
                """);

        assertThat(built).containsKey("com/example/parcels/TrackInput.java");
        assertThat(built.keySet()).noneMatch(path -> path.contains("Weight"));
    }

    @Test
    void theErrorOfValidationIsThereWhereAProjectionDroppedIt() throws IOException {
        SortedMap<String, String> built =
                new Projection(folder).model("parcels.smithy", PARCELS).buildFile("""
                {"version": "1.0", "sources": ["model"], "projections": {"cut": {
                    "transforms": [{"name": "removeUnusedShapes", "args": {}}], "plugins": {"smithy4j": {}}}}}
                """);

        assertThat(built).isEqualTo(throughPaths("parcels.smithy", null, List.of()));
    }

    @Test
    void aMisspeltSettingIsToldWithItsPlaceAndTheNearestName() {
        assertThatThrownBy(() ->
                        new Projection(folder).model("parcels.smithy", PARCELS).build("{\"pakageName\": \"x\"}"))
                .isInstanceOf(SmithyBuildException.class)
                .hasMessageContaining("smithy-build.json:2:")
                .hasMessageContaining("unknown setting \"pakageName\" of smithy4j: did you mean \"packageName\"?");
    }

    @Test
    void aSettingOfAnotherFormIsRefused() {
        assertThatThrownBy(() ->
                        new Projection(folder).model("parcels.smithy", PARCELS).build("{\"artifacts\": \"client\"}"))
                .isInstanceOf(SmithyBuildException.class)
                .hasMessageContaining("the setting \"artifacts\" of smithy4j has to be a list of texts");
    }

    @Test
    void aNameThatIsNotKnownIsToldInTheWordsOfTheGenerator() {
        assertThatThrownBy(() -> new Projection(folder)
                        .model("parcels.smithy", PARCELS)
                        .build("{\"protocols\": [\"awsJson1_2\"]}"))
                .isInstanceOf(SmithyBuildException.class)
                .hasMessageContaining("error UNKNOWN_PROTOCOL: the generator knows no protocol \"awsJson1_2\"")
                .hasMessageContaining("did you mean \"awsJson1_0\"?");
    }

    @Test
    void aServiceThatIsNotThereIsToldWithTheNearestOne() {
        assertThatThrownBy(() -> new Projection(folder)
                        .model("parcels.smithy", PARCELS)
                        .build("{\"service\": \"com.example.parcels#Parcel\"}"))
                .isInstanceOf(SmithyBuildException.class)
                .hasMessageContaining("the model has no service \"com.example.parcels#Parcel\".")
                .hasMessageContaining("did you mean \"com.example.parcels#Parcels\"?");
    }

    @Test
    void anEventThatIsRaisedToAnErrorStopsTheRun() {
        assertThatThrownBy(() -> new Projection(folder)
                        .model(
                                "parcels.smithy",
                                PARCELS.replace("structure Weight with", "@deprecated structure Weight with"))
                        .build("{\"events\": [\"DeprecatedShape=error\"]}"))
                .isInstanceOf(SmithyBuildException.class)
                .hasMessageContaining("parcels.smithy:")
                .hasMessageContaining("member targets a deprecated shape");
    }

    private SortedMap<String, String> throughPaths(String model, @Nullable String packageName, List<String> artifacts) {
        Path source = folder.resolve("model").resolve(model);
        return Generator.generate(new GenerationRequest(
                        folder, List.of(source), List.of(), null, packageName, artifacts, List.of()))
                .files();
    }
}
