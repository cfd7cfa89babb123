package io.smithy4j.tools.pack;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.tools.Project;
import io.smithy4j.tools.ToolFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagedModelsTest {
    private static final String STAGED = "target/staged/META-INF/smithy/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void modelsAreStagedBesideASortedManifest() throws Exception {
        Project project = project()
                .file("src/main/smithy/b.smithy", "$version: \"2\"\n")
                .file("src/main/smithy/a/z.json", "{\"smithy\": \"2.0\"}");

        stage(project);

        assertThat(project.read(STAGED + "manifest")).isEqualTo("a/z.json\nb.smithy\n");
        assertThat(project.read(STAGED + "b.smithy")).isEqualTo("$version: \"2\"\n");
    }

    @Test
    void unchangedModelsAreLeftUntouched() throws Exception {
        Project project = project().model(ECHO);
        stage(project);
        FileTime old = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(project.path(STAGED + "echo.smithy"), old);
        Files.setLastModifiedTime(project.path(STAGED + "manifest"), old);

        PackagedModels again = stage(project);

        assertThat(again.summary())
                .isEqualTo("1 model packaged under META-INF/smithy: 0 written, 2 unchanged, 0 removed");
        assertThat(Files.getLastModifiedTime(project.path(STAGED + "manifest"))).isEqualTo(old);
    }

    @Test
    void aModelThatIsGoneGoesFromTheJar() throws Exception {
        Project project = project().model(ECHO).file("src/main/smithy/other.smithy", "$version: \"2\"\n");
        stage(project);
        Files.delete(project.path("src/main/smithy/other.smithy"));

        stage(project);

        assertThat(project.path(STAGED + "other.smithy")).doesNotExist();
        assertThat(project.read(STAGED + "manifest")).isEqualTo("echo.smithy\n");
    }

    @Test
    void modelsAmongTheResourcesAreListedAndNotStaged() throws Exception {
        Project project = project().model(ECHO).file("src/main/resources/META-INF/smithy/r.smithy", "");

        stage(project);

        assertThat(project.read(STAGED + "manifest")).isEqualTo("echo.smithy\nr.smithy\n");
        assertThat(project.path(STAGED + "r.smithy")).doesNotExist();
    }

    @Test
    void aManifestWrittenByHandIsKeptIfItIsTrue() throws Exception {
        Project project = project()
                .file("src/main/resources/META-INF/smithy/r.smithy", "")
                .file("src/main/resources/META-INF/smithy/manifest", "# ours\nr.smithy\n");

        PackagedModels models = stage(project);

        assertThat(models.entries()).containsExactly("r.smithy");
        assertThat(project.path(STAGED + "manifest")).doesNotExist();
    }

    @Test
    void aManifestWrittenByHandThatHidesModelsIsRefused() throws Exception {
        Project project = project().model(ECHO).file("src/main/resources/META-INF/smithy/manifest", "r.smithy\n");

        assertThatThrownBy(() -> stage(project))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("src/main/resources/META-INF/smithy/manifest: it hides")
                .hasMessageContaining("delete it");
    }

    @ParameterizedTest
    @CsvSource({
        "two words.smithy, a blank",
        "\u00fcber.smithy, a character that is not ASCII",
        "a#b.smithy, the character #"
    })
    void namesThatAManifestCannotListAreRefused(String name, String fault) throws Exception {
        Project project = project().file("src/main/smithy/" + name, "");

        assertThatThrownBy(() -> stage(project))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("src/main/smithy/" + name + ": a manifest cannot list it")
                .hasMessageContaining(fault);
    }

    @Test
    void twoFilesForOnePlaceAreRefused() throws Exception {
        Project project =
                project().file("src/main/smithy/a.smithy", "").file("src/main/resources/META-INF/smithy/A.smithy", "");

        assertThatThrownBy(() -> stage(project)).hasMessageContaining("rename one of them");
    }

    @Test
    void aProjectWithoutModelsIsToldWhereTheyBelong() {
        assertThatThrownBy(() -> stage(project())).hasMessageContaining("put .smithy files into src/main/smithy");
    }

    @ParameterizedTest
    @CsvSource({"../a.smithy", "a//b.smithy", "a/./b.smithy", "C:a.smithy", "a\\b.smithy"})
    void pathsThatLeaveOrDependOnTheSystemAreFaults(String entry) {
        assertThat(ManifestLines.fault(entry)).isNotNull();
    }

    private Project project() {
        return new Project(folder);
    }

    private static PackagedModels stage(Project project) throws ToolFailure, IOException {
        return PackagedModels.stage(new PackageRequest(
                project.folder(),
                List.of(project.path("src/main/smithy")),
                List.of(project.path("src/main/resources")),
                project.path("target/staged"),
                project.path("target/record")));
    }
}
