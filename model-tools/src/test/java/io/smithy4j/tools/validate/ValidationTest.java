package io.smithy4j.tools.validate;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.tools.Project;
import io.smithy4j.tools.model.Finding;
import io.smithy4j.tools.model.Level;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void everyFaultHasItsPlaceAndAHint() throws Exception {
        Validation validation = validation(ECHO.replace("text: String", "text: Strnig"));

        assertThat(validation.findings(Level.ERROR))
                .singleElement()
                .asString()
                .startsWith("src/main/smithy/echo.smithy:")
                .contains(": error Target.UnresolvedShape: ")
                .contains("as does 1 more place")
                .contains("\n  hint: ");
    }

    @Test
    void aTraitThatNobodyDefinedIsAWarning() throws Exception {
        Validation validation = validation(ECHO.replace("service Echo", "@nobodysTrait\nservice Echo"));

        assertThat(validation.findings(Level.WARNING)).extracting(Finding::id).contains("Model.UnresolvedTrait");
    }

    @Test
    void aSoundModelHasNothingToSay() throws Exception {
        assertThat(validation(ECHO).summary()).isEqualTo("1 model: nothing to say");
    }

    @Test
    void theJsonReportHasWhatIsSuppressedAndWhy() throws Exception {
        Validation validation = validation(suppressed());

        validation.writeTo(folder.resolve("report.json"));

        assertThat(new Project(folder).read("report.json"))
                .contains("\"severity\": \"SUPPRESSED\"")
                .contains("\"suppressionReason\": \"kept for old callers\"");
    }

    @Test
    void aReportNamedSarifIsOne() throws Exception {
        Validation validation = validation(ECHO.replace("text: String", "text: Strnig"));

        validation.writeTo(folder.resolve("report.sarif"));

        assertThat(new Project(folder).read("report.sarif"))
                .contains("\"version\": \"2.1.0\"")
                .contains("\"uri\": \"src/main/smithy/echo.smithy\"")
                .contains("\"startLine\": 17");
    }

    private static String suppressed() {
        return ECHO.replace(
                        "namespace com",
                        "metadata suppressions = [{id: \"Model.UnresolvedTrait\", namespace: \"com.example.echo\","
                                + " reason: \"kept for old callers\"}]\nnamespace com")
                .replace("service Echo", "@nobodysTrait\nservice Echo");
    }

    private Validation validation(String model) throws Exception {
        return Validation.of(new Project(folder).model(model).sources());
    }
}
