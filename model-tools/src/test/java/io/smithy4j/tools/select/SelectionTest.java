package io.smithy4j.tools.select;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.Project;
import io.smithy4j.tools.ToolFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void matchingShapesAreNamedInOrder() throws Exception {
        Project project = new Project(folder).model(ECHO);

        assertThat(Selection.of(project.sources(), "structure"))
                .containsExactly("com.example.echo#SayInput", "com.example.echo#SayOutput");
    }

    @Test
    void shapesOfModelJarsAreFoundToo() throws Exception {
        Project project = new Project(folder)
                .model(ECHO)
                .file("jar/META-INF/smithy/manifest", "far.smithy\n")
                .file("jar/META-INF/smithy/far.smithy", "$version: \"2\"\nnamespace far\nstring Away\n");
        ModelSources sources = new ModelSources(
                folder, project.sources().sources(), List.of(ModelDependency.packaged(project.path("jar"))));

        assertThat(Selection.of(sources, "string")).containsExactly("far#Away");
    }

    @Test
    void aSelectorThatCannotBeReadIsExplained() throws Exception {
        Project project = new Project(folder).model(ECHO);

        assertThatThrownBy(() -> Selection.of(project.sources(), "structure ["))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("the selector \"structure [\" cannot be read")
                .hasMessageContaining("https://smithy.io/2.0/spec/selectors.html");
    }

    @Test
    void aModelWithErrorsIsRefusedWithTheirPlaces() throws Exception {
        Project project = new Project(folder).model(ECHO.replace("text: String", "text: Strnig"));

        assertThatThrownBy(() -> Selection.of(project.sources(), "structure"))
                .hasMessageContaining("src/main/smithy/echo.smithy:17:")
                .hasMessageContaining("1 error in the model");
    }
}
