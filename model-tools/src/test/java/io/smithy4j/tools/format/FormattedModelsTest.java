package io.smithy4j.tools.format;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.tools.Project;
import io.smithy4j.tools.ToolFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormattedModelsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFormattedModelDoesNotChange() throws Exception {
        assertThat(FormattedModels.of(project(ECHO).sources()).changed()).isEmpty();
    }

    @Test
    void aModelWithWindowsLineEndsIsFormattedIfItsLinesAre() throws Exception {
        assertThat(FormattedModels.of(project(ECHO.replace("\n", "\r\n")).sources())
                        .changed())
                .isEmpty();
    }

    @Test
    void thePatchShowsWhatTheFormatterWouldWrite() throws Exception {
        FormattedModels models = FormattedModels.of(
                project(ECHO.replace("    version:", "version:")).sources());

        assertThat(models.changed()).containsExactly("src/main/smithy/echo.smithy");
        assertThat(models.patch()).contains("-version: \"1\"", "+    version: \"1\"");
    }

    @Test
    void writingMakesTheFileWhatThePatchSays() throws Exception {
        Project project = project(ECHO.replace("    version:", "version:"));

        FormattedModels.of(project.sources()).write();

        assertThat(project.read("src/main/smithy/echo.smithy")).isEqualTo(ECHO);
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlaceAndNothingIsFormatted() throws Exception {
        Project project = project(ECHO.replace("operation Say {", "operation Say"));

        assertThatThrownBy(() -> FormattedModels.of(project.sources()))
                .isInstanceOf(ToolFailure.class)
                .hasMessageStartingWith("src/main/smithy/echo.smithy:")
                .hasMessageContaining("Nothing was formatted");
    }

    private Project project(String model) throws Exception {
        return new Project(folder).model(model);
    }
}
