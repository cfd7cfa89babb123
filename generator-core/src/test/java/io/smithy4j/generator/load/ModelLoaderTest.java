package io.smithy4j.generator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.origin.ModelDependency;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ShapeId;

class ModelLoaderTest {
    private static final String SHARED = "$version: \"2\"\nnamespace shared\nstring Shared\n";
    private static final String USER = "$version: \"2\"\nnamespace user\nstructure User { x: shared#Shared }\n";

    @TempDir
    private Path temp;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void filesOfFoldersAreFoundAtAnyDepth() throws IOException {
        write("a/b/user.smithy", USER);
        write("a/shared.json", "{\"smithy\": \"2.0\", \"shapes\": {\"shared#Shared\": {\"type\": \"string\"}}}");
        write("a/readme.md", "no model");

        LoadedModel loaded = load(List.of(temp), List.of());

        assertThat(loaded).isNotNull();
        assertThat(Objects.requireNonNull(loaded).sourceFiles())
                .containsExactlyInAnyOrder("a/b/user.smithy", "a/shared.json");
    }

    @Test
    void aJarGivesWhatItsManifestListsAndIsNoSource() throws IOException {
        Path jar =
                jar(Map.of("manifest", "shared.smithy\n", "shared.smithy", SHARED, "unlisted.smithy", "syntax error"));

        LoadedModel loaded = load(List.of(write("user.smithy", USER)), List.of(jar));

        var shared = Objects.requireNonNull(loaded).model().expectShape(ShapeId.from("shared#Shared"));
        assertThat(Positions.of(shared)).hasToString("models.jar!/META-INF/smithy/shared.smithy:3:1");
        assertThat(loaded.isOwn(shared)).isFalse();
        assertThat(loaded.isOwn(loaded.model().expectShape(ShapeId.from("user#User"))))
                .isTrue();
    }

    @Test
    void aTextThatIsTooLongForSmithyIsAFaultOfTheModel() throws IOException {
        String model = "$version: \"2\"\nnamespace a\nuse aws.api#service\n@service(sdkId: \"" + "x ".repeat(50_000)
                + "\")\nservice S { version: \"1\" }\n";

        LoadedModel loaded = load(List.of(write("long.smithy", model)), List.of());

        assertThat(loaded).isNull();
        assertThat(diagnostics.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.id()).isEqualTo(DiagnosticId.INVALID_MODEL);
            assertThat(fault.message()).contains("too long");
        });
    }

    @Test
    void aClassFolderGivesModelsAsAJarDoes() throws IOException {
        write("classes/META-INF/smithy/manifest", "shared.smithy\n");
        write("classes/META-INF/smithy/shared.smithy", SHARED);

        assertThat(load(List.of(write("user.smithy", USER)), List.of(temp.resolve("classes"))))
                .isNotNull();
    }

    @Test
    void aNeighbourGivesItsFilesUnderTheWayToThem() throws IOException {
        Path base = Files.createDirectories(temp.resolve("app"));
        write("api/models/shared.smithy", SHARED);
        write("api/models/settings.json", "{}");
        ModelDependency neighbour = ModelDependency.unpackaged(
                "g:api:1", List.of(temp.resolve("api/models"), temp.resolve("api/gone"), temp.resolve("api/models")));

        LoadedModel loaded = new ModelLoader(diagnostics)
                .load(new LoadRequest(base, List.of(write("app/user.smithy", USER)), List.of(neighbour)));

        var shared = Objects.requireNonNull(loaded).model().expectShape(ShapeId.from("shared#Shared"));
        assertThat(Positions.of(shared)).hasToString("../api/models/shared.smithy:3:1");
        assertThat(loaded.isOwn(shared)).isFalse();
        assertThat(loaded.dependencies()).containsExactly(entry("g:api:1", 1));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aFileThatIsASourceIsNotReadAgainAsADependency() throws IOException {
        Path source = write("models/shared.smithy", SHARED);

        LoadedModel loaded = new ModelLoader(diagnostics)
                .load(new LoadRequest(
                        temp,
                        List.of(source),
                        List.of(ModelDependency.unpackaged("g:api:1", List.of(source.getParent())))));

        assertThat(Objects.requireNonNull(loaded).dependencies()).isEmpty();
        assertThat(loaded.sourceFiles()).containsExactly("models/shared.smithy");
    }

    @Test
    void aJarWithoutAManifestHasNoModels() throws IOException {
        Path jar = jar(Map.of("other", ""));

        assertThat(load(List.of(write("shared.smithy", SHARED)), List.of(jar))).isNotNull();
    }

    @Test
    void aJarThatLacksWhatItListsIsReported() throws IOException {
        Path jar = jar(Map.of("manifest", "gone.smithy\n"));

        assertThat(load(List.of(write("shared.smithy", SHARED)), List.of(jar))).isNull();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("its models cannot be read: its manifest lists gone.smithy, which is not there");
    }

    @Test
    void aManifestCannotReachOutOfItsFolder() throws IOException {
        write("classes/META-INF/smithy/manifest", "../../../secret.smithy\n");
        write("secret.smithy", SHARED);

        assertThat(load(
                        List.of(write("user.smithy", "$version: \"2\"\nnamespace user\n")),
                        List.of(temp.resolve("classes"))))
                .isNull();
    }

    @Test
    void aJarThatRepeatsTraitsOfAnotherVersionDoesNotConflict() throws IOException {
        Path jar = jar(Map.of(
                "manifest", "aws.api.smithy\nsmithy.framework.validation.smithy\nsmithy4j.smithy\n",
                "smithy4j.smithy", "$version: \"2\"\nnamespace io.smithy4j\n@trait\nstring javaName\n",
                "aws.api.smithy", "$version: \"2\"\nnamespace aws.api\n@trait\nstring service\n",
                "smithy.framework.validation.smithy",
                        "$version: \"2\"\nnamespace smithy.framework\nstring ValidationException\n"));

        assertThat(load(List.of(write("shared.smithy", SHARED)), List.of(jar))).isNotNull();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aModelMayDefineTheValidationErrorItself() throws IOException {
        String own =
                "$version: \"2\"\nnamespace smithy.framework\n@error(\"client\")\nstructure ValidationException {}\n";

        LoadedModel loaded = load(List.of(write("own.smithy", own)), List.of());

        assertThat(Objects.requireNonNull(loaded)
                        .model()
                        .expectShape(ShapeId.from("smithy.framework#ValidationException"))
                        .members())
                .isEmpty();
    }

    @Test
    void unknownTraitsAreSilent() throws IOException {
        assertThat(load(
                        List.of(write("a.smithy", "$version: \"2\"\nnamespace a\n@some.where#thing(x: 1)\nstring S\n")),
                        List.of()))
                .isNotNull();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsPassedOverAndOtherBytesAreReported() throws IOException {
        assertThat(load(List.of(write("a.smithy", "\ufeff" + SHARED)), List.of()))
                .isNotNull();

        Files.write(temp.resolve("b.smithy"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(load(List.of(temp.resolve("b.smithy")), List.of())).isNull();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::id).containsExactly(DiagnosticId.SOURCE_NOT_READABLE);
    }

    @Test
    void warningsOfJarsAndDangersOfJarsAreTheirOwners() throws IOException {
        String deprecated = "$version: \"2\"\nnamespace old\n@deprecated string Old\nstructure S { x: Old }\n";
        Path jar = jar(Map.of("manifest", "old.smithy\n", "old.smithy", deprecated));

        assertThat(load(List.of(write("shared.smithy", SHARED)), List.of(jar))).isNotNull();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void whatAModelSuppressesIsNotTold() throws IOException {
        String suppressed = """
                $version: "2"
                metadata suppressions = [{ id: "DeprecatedShape", namespace: "*", reason: "known" }]
                namespace a
                @deprecated
                string Old
                structure S { old: Old }
                """;

        assertThat(load(List.of(write("a.smithy", suppressed)), List.of())).isNotNull();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void faultsInValuesOfTraitsThatNobodyReadsStopNothing() throws IOException {
        String definition =
                "$version: \"2\"\nnamespace smithy.rules\n@trait\nstructure endpointTests { @required version: String }\n";
        Path jar = jar(Map.of("manifest", "rules.smithy\n", "rules.smithy", definition));
        String user =
                "$version: \"2\"\nnamespace a\n@smithy.rules#endpointTests(version: 1)\nservice S { version: \"1\" }\n";

        assertThat(load(List.of(write("a.smithy", user)), List.of(jar))).isNotNull();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void eventsOfJarsAreToldIfTheRequestSaysSo() throws IOException {
        String deprecated = "$version: \"2\"\nnamespace old\n@deprecated string Old\nstructure S { x: Old }\n";
        Path jar = jar(Map.of("manifest", "old.smithy\n", "old.smithy", deprecated));
        EventLevels levels = new EventLevels(
                Map.of("DeprecatedShape", EventLevel.IGNORE, "DeprecatedShape.old#Old", EventLevel.WARNING));

        new ModelLoader(diagnostics)
                .load(new LoadRequest(
                        temp, List.of(write("shared.smithy", SHARED)), List.of(ModelDependency.packaged(jar)), levels));

        assertThat(diagnostics.sorted()).extracting(Diagnostic::id).containsExactly(DiagnosticId.MODEL_WARNING);
    }

    @Test
    void valuesOfAnEnumTraitGetNamesIfTheyHaveNone() throws IOException {
        Path file = write("old.smithy", """
                $version: "1.0"
                namespace old
                @enum([{ value: "a-b" }, { value: "A.B" }, { value: "1.0" }, { value: "__" }, { value: "\u00e9t\u00e9" }])
                string Values
                @enum([{ value: "x.y", name: "XY" }, { value: "2", name: "TWO" }])
                string Named
                """);

        var model = Objects.requireNonNull(load(List.of(file), List.of())).model();

        assertThat(model.expectShape(ShapeId.from("old#Values"), EnumShape.class)
                        .getEnumValues())
                .containsExactly(
                        entry("a_b", "a-b"),
                        entry("A_B_2", "A.B"),
                        entry("VALUE_1_0", "1.0"),
                        entry("VALUE__", "__"),
                        entry("_t_", "\u00e9t\u00e9"));
        assertThat(model.expectShape(ShapeId.from("old#Named"), EnumShape.class).getEnumValues())
                .containsExactly(entry("XY", "x.y"), entry("TWO", "2"));
    }

    private @Nullable LoadedModel load(List<Path> sources, List<Path> jars) {
        return new ModelLoader(diagnostics)
                .load(new LoadRequest(
                        temp,
                        sources,
                        jars.stream().map(ModelDependency::packaged).toList()));
    }

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path jar(Map<String, String> entries) throws IOException {
        Path jar = temp.resolve("models.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry("META-INF/smithy/" + entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
