package io.smithy4j.tools.diff;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.tools.Project;
import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.diff.java.JavaChange;
import io.smithy4j.tools.model.Level;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvolutionTest {
    private static final String WITHOUT_SAY = ECHO.replaceFirst("(?s)    operations: .*", "}\n");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void anEqualModelHasNoChanges() throws Exception {
        Evolution evolution = evolution(ECHO, ECHO);

        assertThat(evolution.changes()).isEmpty();
        assertThat(evolution.javaChanges()).isEmpty();
        assertThat(evolution.summary()).isEqualTo("since old: 0 changes of the model; 0 breaks in Java");
    }

    @Test
    void aRemovedOperationBreaksAllSides() throws Exception {
        Evolution evolution = evolution(ECHO, WITHOUT_SAY);

        assertThat(evolution.unaccepted(Level.ERROR))
                .anySatisfy(change -> assertThat(change.toString())
                        .contains("error RemovedOperationBinding")
                        .contains("Breaks: clients, servers, wire."));
    }

    @Test
    void aSuppressionWithAReasonAcceptsAChange() throws Exception {
        String accepting = WITHOUT_SAY.replace(
                "namespace com",
                "metadata suppressions = [{id: \"RemovedOperationBinding\", namespace: \"*\", reason: \"nobody said\"},"
                        + "{id: \"RemovedShape\", namespace: \"*\", reason: \"nobody said\"}]\nnamespace com");

        Evolution evolution = evolution(ECHO, accepting);

        assertThat(evolution.unaccepted(Level.ERROR)).isEmpty();
        assertThat(evolution.changes())
                .filteredOn(ModelChange::isAccepted)
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.level()).isEqualTo(Level.ERROR);
                    assertThat(change.acceptance()).isEqualTo("nobody said");
                });
    }

    @Test
    void aSuppressionWithoutAReasonAcceptsNothing() throws Exception {
        String silent = WITHOUT_SAY.replace(
                "namespace com",
                "metadata suppressions = [{id: \"RemovedOperationBinding\", namespace: \"*\"}]\nnamespace com");

        assertThat(evolution(ECHO, silent).unaccepted(Level.ERROR))
                .anySatisfy(change -> assertThat(change.message()).contains("without a reason"));
    }

    @Test
    void theTraitAtAShapeAcceptsItsChange() throws Exception {
        String before = ECHO + "\n@length(max: 9)\nstring Word\n";
        String after = ECHO + "\n@length(max: 5)\n@suppress([\"ChangedLengthTrait\"])\nstring Word\n";

        assertThat(evolution(before, after).unaccepted(Level.ERROR)).isEmpty();
    }

    @Test
    void aSeverityThatTheModelRaisesCounts() throws Exception {
        String strict = ECHO.replace(
                        "namespace com",
                        "metadata severityOverrides = [{id: \"AddedShape\", namespace: \"*\", severity: \"DANGER\"}]"
                                + "\nnamespace com")
                + "\nstring New\n";

        assertThat(evolution(ECHO, strict).unaccepted(Level.DANGER))
                .extracting(ModelChange::eventId)
                .containsExactly("AddedShape");
    }

    @Test
    void whatToPasteNamesEventAndNamespace() throws Exception {
        Evolution evolution = evolution(ECHO, WITHOUT_SAY);

        assertThat(Evolution.acceptance(evolution.unaccepted(Level.ERROR)))
                .startsWith("metadata suppressions = [\n")
                .contains("{id: \"RemovedShape\", namespace: \"com.example.echo\", reason: \"...\"}");
    }

    @Test
    void theJavaThatIsGoneIsToldToo() throws Exception {
        List<JavaChange> changes = evolution(
                        ECHO,
                        ECHO.replace("output := {\n        text: String", "output := {\n        " + "word: String"))
                .javaChanges();

        assertThat(changes).anySatisfy(change -> {
            assertThat(change.type()).isEqualTo("com.example.echo.SayOutput");
            assertThat(change.kind()).isEqualTo(JavaChange.Kind.REMOVED);
            assertThat(change.before()).isEqualTo("String text()");
        });
    }

    @Test
    void aModelThatCannotBeGeneratedIsComparedWithoutItsJava() throws Exception {
        String none = ECHO.replace("text: String", "@jsonName(\"\\ud800\") text: String");

        Evolution evolution = evolution(none, none);

        assertThat(evolution.javaNotCompared()).contains("cannot be generated");
    }

    @Test
    void reportsEscapeTheWordsOfTheModel() throws Exception {
        String hostile = ECHO + "\n@pattern(\"<script>|x\")\nstring Word\n";
        Evolution evolution = evolution(ECHO + "\nstring Word\n", hostile);

        evolution.writeTo(folder.resolve("reports"));

        Project reports = new Project(folder.resolve("reports"));
        assertThat(reports.read("diff.html")).contains("&lt;script&gt;|x").doesNotContain("<script>");
        assertThat(reports.read("diff.md")).contains("&lt;script>\\|x").doesNotContain("<script>");
        assertThat(reports.read("diff.json")).contains("\"baseline\": \"old\"");
    }

    @Test
    void aBaselineThatIsNotThereIsExplained() throws Exception {
        Project project = new Project(folder).model(ECHO);

        assertThatThrownBy(() -> Baseline.at(project.path("none"), project.sources()))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("none: there is no such file or folder")
                .hasMessageContaining("git:REVISION");
    }

    private Evolution evolution(String before, String after) throws Exception {
        Project project = new Project(folder).file("old/echo.smithy", before).model(after);
        Baseline baseline = Baseline.at(project.path("old"), project.sources());
        return Evolution.of(baseline, project.sources(), new JavaOutput(null, null, List.of(), List.of(), List.of()));
    }
}
