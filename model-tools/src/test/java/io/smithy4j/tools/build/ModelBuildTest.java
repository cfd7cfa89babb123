package io.smithy4j.tools.build;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.tools.Project;
import io.smithy4j.tools.ToolFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.build.SmithyBuildException;

class ModelBuildTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void thePluginsOfTheFileRunOverTheModel() throws Exception {
        Project project = project("{\"version\": \"1.0\"}");

        ModelBuild build = build(project);

        assertThat(build.summary()).containsExactly("source: build-info 1 file, model 1 file, sources 2 files");
        assertThat(project.read("target/out/source/model/model.json")).contains("com.example.echo#Say");
        assertThat(project.read("target/out/source/sources/echo.smithy")).isEqualTo(ECHO);
    }

    @Test
    void projectionsTransformTheModel() throws Exception {
        Project project = project("""
                {"version": "1.0", "projections": {"public": {"transforms": [
                    {"name": "excludeShapesBySelector", "args": {"selector": "operation"}}]}}}
                """);

        build(project);

        assertThat(project.read("target/out/public/model/model.json")).doesNotContain("com.example.echo#Say\"");
    }

    @Test
    void pathsOfTheFileStartAtTheProject() throws Exception {
        Project project = project("{\"version\": \"1.0\", \"imports\": [\"extra\"], \"sources\": [\"model\"]}")
                .file("extra/e.smithy", "$version: \"2\"\nnamespace extra\nstring E\n")
                .file("model/m.smithy", "$version: \"2\"\nnamespace model\nstring M\n");

        build(project);

        assertThat(project.read("target/out/source/model/model.json")).contains("extra#E", "model#M", "echo#Say");
    }

    @Test
    void aMavenBlockIsRefusedAndShownAsAPomHasIt() throws Exception {
        Project project = project("""
                {"version": "1.0", "maven": {"dependencies": ["software.amazon.smithy:smithy-openapi:1.72.1"]}}
                """);

        assertThatThrownBy(() -> build(project))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("smithy-build.json: the \"maven\" block is for the Smithy CLI")
                .hasMessageContaining("<artifactId>smithy-openapi</artifactId>");
    }

    @Test
    void aPluginThatIsNotThereIsExplained() throws Exception {
        Project project = project("{\"version\": \"1.0\", \"plugins\": {\"opneapi\": {}}}");

        assertThatThrownBy(() -> build(project))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("opneapi")
                .hasMessageContaining("<dependencies> of the plugin in the POM");
    }

    @Test
    void aFileThatIsNoConfigurationIsToldWithItsPlace() throws Exception {
        Project project = project("{\"version\": \"1.0\",\n  \"plugins\": 3}");

        assertThatThrownBy(() -> build(project))
                .isInstanceOf(ToolFailure.class)
                .hasMessageStartingWith("smithy-build.json:2:");
    }

    @Test
    void faultsOfTheModelAreToldWithTheNamesThatUsersKnow() throws Exception {
        Project project = project("{\"version\": \"1.0\"}").model(ECHO.replace("text: String", "text: Strnig"));

        assertThatThrownBy(() -> build(project)).hasMessageStartingWith("src/main/smithy/echo.smithy:17:");
    }

    @Test
    void whatDoesNotChangeIsNotWrittenAndWhatIsNoLongerProducedGoes() throws Exception {
        Project project = project("{\"version\": \"1.0\", \"projections\": {\"other\": {}}}");
        build(project);
        Path model = project.path("target/out/source/model/model.json");
        FileTime old = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(model, old);
        project.file("smithy-build.json", "{\"version\": \"1.0\"}");

        build(project);

        assertThat(Files.getLastModifiedTime(model)).isEqualTo(old);
        assertThat(project.path("target/out/other/model/model.json")).doesNotExist();
    }

    @Test
    void aPluginCannotWriteOutsideOfTheOutputFolder() {
        ContainedManifest manifest = new ContainedManifest(folder.resolve("out"), folder.resolve("out/source/plugin"));

        assertThatThrownBy(() -> manifest.writeFile("../../../evil.txt", "x")).isInstanceOf(SmithyBuildException.class);
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    @Test
    void theClassLoaderOfTheThreadIsPutBack() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        build(project("{\"version\": \"1.0\"}"));

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private Project project(String configuration) throws IOException {
        return new Project(folder).model(ECHO).file("smithy-build.json", configuration);
    }

    private static ModelBuild build(Project project) throws ToolFailure, IOException {
        return ModelBuild.run(
                new BuildRequest(
                        project.sources(),
                        project.path("smithy-build.json"),
                        project.path("target/out"),
                        project.path("target/record")),
                ModelBuildTest.class.getClassLoader());
    }
}
