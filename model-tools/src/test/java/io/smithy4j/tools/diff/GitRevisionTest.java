package io.smithy4j.tools.diff;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smithy4j.tools.Project;
import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.model.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRevisionTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Project project;

    @BeforeEach
    void commitTheModel() throws Exception {
        project = new Project(folder.resolve("module one")).model(ECHO);
        git("init", "--quiet");
        git("add", "--all");
        git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message=one");
        git("tag", "v1");
    }

    @Test
    void theModelOfARevisionIsWhatTodaysIsComparedWith() throws Exception {
        project.model(ECHO.replace("text: String", "text: Integer"));

        Evolution evolution = Evolution.of(
                baseline("git:v1"), project.sources(), new JavaOutput(null, null, List.of(), List.of(), List.of()));

        assertThat(evolution.baseline()).isEqualTo("git:v1");
        assertThat(evolution.unaccepted(Level.ERROR))
                .extracting(ModelChange::eventId)
                .contains("ChangedMemberTarget");
    }

    @Test
    void aRevisionThatIsNotThereIsExplained() {
        assertThatThrownBy(() -> baseline("git:v2"))
                .isInstanceOf(ToolFailure.class)
                .hasMessageContaining("no such revision");
    }

    @Test
    void anOptionIsNoRevision() {
        assertThatThrownBy(() -> baseline("git:--help")).hasMessageContaining("names no revision");
    }

    @Test
    void aRevisionWithoutTheModelsIsExplained() throws Exception {
        Project other = new Project(folder.resolve("other")).model(ECHO);

        assertThatThrownBy(() -> Baseline.ofRevision("git:v1", other.sources(), folder.resolve("scratch")))
                .hasMessageContaining("has no models in src/main/smithy");
    }

    private Baseline baseline(String name) throws ToolFailure, IOException {
        return Baseline.ofRevision(name, project.sources(), folder.resolve("scratch"));
    }

    private void git(String... arguments) throws Exception {
        assertThat(new GitCommand(folder).run(arguments).status()).isZero();
    }
}
