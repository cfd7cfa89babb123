package io.smithy4j.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.origin.ModelDependency;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a run necessary, and what does not. */
class RepeatedGenerationTest {
    private static final String MODEL = "$version: \"2\"\nnamespace a.b\nstructure S { x: String }\n";

    @TempDir
    private Path project;

    private @Nullable String packageName;
    private List<ModelDependency> jars = List.of();
    private String generator = "1";

    @BeforeEach
    void generateOnce() throws IOException {
        Files.createDirectories(project.resolve("src"));
        Files.writeString(project.resolve("src/a.smithy"), MODEL);
        generate();
        assertThat(reasons()).isEmpty();
    }

    private GenerationRequest request() {
        return new GenerationRequest(
                project, List.of(project.resolve("src")), jars, null, packageName, List.of("types"), List.of());
    }

    private RepeatedGeneration repeated() throws IOException {
        RunState state =
                new RunState(project.resolve("out"), project.resolve("run.manifest"), project.resolve("run.record"));
        return RepeatedGeneration.of(request(), state, generator);
    }

    private List<String> reasons() throws IOException {
        return repeated().reasons();
    }

    private void generate() throws IOException {
        RepeatedGeneration run = repeated();
        GenerationResult result = Generator.generate(request());
        run.remember(result, result.writeTo(project.resolve("out"), project.resolve("run.manifest")));
    }

    private Path output() {
        return project.resolve("out/a/b/S.java");
    }

    @Test
    void aChangedSettingIsNamed() throws IOException {
        packageName = "c.d";

        assertThat(reasons()).containsExactly("setting packageName changed");
    }

    @Test
    void anotherGeneratorIsNamed() throws IOException {
        generator = "2";

        assertThat(reasons()).containsExactly("setting generator changed");
    }

    @Test
    void aChangedModelIsNamedWhateverItsTime() throws IOException {
        FileTime before = Files.getLastModifiedTime(project.resolve("src/a.smithy"));
        Files.writeString(project.resolve("src/a.smithy"), MODEL.replace("x:", "y:"));
        Files.setLastModifiedTime(project.resolve("src/a.smithy"), before);

        assertThat(reasons()).containsExactly("source src/a.smithy changed");
    }

    @Test
    void aTouchedModelIsTheSame() throws IOException {
        Files.setLastModifiedTime(project.resolve("src/a.smithy"), FileTime.fromMillis(1));

        assertThat(reasons()).isEmpty();
    }

    @Test
    void modelsComeAndGo() throws IOException {
        Files.move(project.resolve("src/a.smithy"), project.resolve("src/b.smithy"));

        assertThat(reasons()).containsExactly("source src/b.smithy is new", "source src/a.smithy is gone");
    }

    @Test
    void anEditedOutputIsRepaired() throws IOException {
        Files.writeString(output(), Files.readString(output()).replace("x()", "y()"));

        assertThat(reasons()).containsExactly("output a/b/S.java is gone or was edited");
        generate();
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aDeletedOutputIsRestored() throws IOException {
        Files.delete(output());

        assertThat(reasons()).containsExactly("output a/b/S.java is gone or was edited");
    }

    @Test
    void aTouchedOutputIsTheSame() throws IOException {
        Files.setLastModifiedTime(output(), FileTime.fromMillis(1));

        assertThat(reasons()).isEmpty();
    }

    @Test
    void aDependencyWithModelsIsAnInputAndOneWithoutIsNot() throws IOException {
        jars = List.of(ModelDependency.packaged(jar("code.jar", "a/B.class", "x")));
        assertThat(reasons()).isEmpty();

        jars = List.of(ModelDependency.packaged(jar("models.jar", "META-INF/smithy/manifest", "x.smithy\n")));
        assertThat(reasons()).containsExactly("dependency models.jar!META-INF/smithy/manifest is new");
    }

    @Test
    void aModelOfANeighbourIsAnInputByTheWayToIt() throws IOException {
        Path model = project.resolve("neighbour/n.smithy");
        Files.createDirectories(model.getParent());
        Files.writeString(model, "$version: \"2\"\nnamespace n\n");
        jars = List.of(ModelDependency.unpackaged("g:neighbour:1", List.of(model.getParent())));
        assertThat(reasons()).containsExactly("dependency g:neighbour:1!neighbour/n.smithy is new");

        generate();
        assertThat(reasons()).isEmpty();
        Files.writeString(model, "$version: \"2\"\nnamespace n\nstring N\n");
        assertThat(reasons()).containsExactly("dependency g:neighbour:1!neighbour/n.smithy changed");
    }

    @Test
    void dependenciesOfOneFileNameAreToldApart() throws IOException {
        Path one = Files.createDirectories(project.resolve("one/classes/META-INF/smithy"));
        Path two = Files.createDirectories(project.resolve("two/classes/META-INF/smithy"));
        for (Path folder : List.of(one, two)) {
            Files.writeString(folder.resolve("manifest"), "x.smithy\n");
            Files.writeString(folder.resolve("x.smithy"), "$version: \"2\"\nnamespace x\n");
        }
        jars = List.of(
                ModelDependency.packaged("g:one:1", project.resolve("one/classes")),
                ModelDependency.packaged("g:two:1", project.resolve("two/classes")));
        generate();

        Files.writeString(one.resolve("x.smithy"), "$version: \"2\"\nnamespace y\n");

        assertThat(reasons()).containsExactly("dependency g:one:1!META-INF/smithy/x.smithy changed");
    }

    @Test
    void whatCannotBeReadIsForTheGenerationToSay() throws IOException {
        jars = List.of(ModelDependency.packaged(Files.writeString(project.resolve("broken.jar"), "no jar")));

        assertThat(reasons()).containsExactly("an input cannot be read");
    }

    @Test
    void aRecordThatIsCutOffIsAsGoodAsNone() throws IOException {
        String record = Files.readString(project.resolve("run.record"));
        Files.writeString(project.resolve("run.record"), record.substring(0, record.length() - 30));

        assertThat(reasons()).hasSize(1);
    }

    @Test
    void theRecordTellsWhyTheLastRunGeneratedAndHasNoAbsolutePath() throws IOException {
        assertThat(Files.readString(project.resolve("run.record")))
                .contains(
                        "because there is no record of an earlier run\n",
                        "runtime smithy4j-core\n",
                        " source",
                        " a/b/S.java\n")
                .doesNotContain(project.toString());
    }

    private Path jar(String name, String entry, String content) throws IOException {
        Path jar = project.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
