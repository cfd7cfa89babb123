package io.smithy4j.tools.check;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.tools.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedOutputTest {
    private static final String INPUT = "committed/com/example/echo/SayInput.java";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void commit() throws IOException {
        new Project(folder).model(ECHO);
        generation().applyTo(committed(), folder.resolve("lock"));
    }

    @Test
    void whatWasAcceptedIsUpToDate() throws IOException {
        CommittedOutput output = compared();

        assertThat(output.isUpToDate()).isTrue();
        assertThat(output.patch()).isEmpty();
    }

    @Test
    void aChangedFileIsShownFromTheCommittedToTheFreshOne() throws IOException {
        String fresh = Files.readString(folder.resolve(INPUT));
        Files.writeString(folder.resolve(INPUT), fresh.replace("String text()", "String words()"));

        assertThat(compared().report(200))
                .startsWith("committed is not what the models generate: 1 file differs\n"
                        + "  differs:  com/example/echo/SayInput.java\n"
                        + "--- a/" + INPUT + "\n+++ b/" + INPUT + "\n@@")
                .containsSubsequence("-    public @Nullable String words()", "+    public @Nullable String text()");
    }

    @Test
    void aMissingFileIsAddedWhole() throws IOException {
        Files.delete(folder.resolve(INPUT));

        assertThat(compared().report(200))
                .startsWith("committed is not what the models generate: 1 file is missing\n"
                        + "  missing:  com/example/echo/SayInput.java\n"
                        + "--- /dev/null\n+++ b/" + INPUT + "\n@@ -0,0 +1,");
    }

    @Test
    void aFileThatShouldBeGoneIsTakenAwayWhole() throws IOException {
        Files.writeString(committed().resolve("com/example/echo/Old.java"), "class Old {}\n");

        assertThat(compared().report(200)).isEqualTo("""
                committed is not what the models generate: 1 file is too many
                  too many: com/example/echo/Old.java
                --- a/committed/com/example/echo/Old.java
                +++ /dev/null
                @@ -1,1 +0,0 @@
                -class Old {}""");
    }

    @Test
    void theReportIsCutAndTheFileIsNot() throws IOException {
        Files.delete(folder.resolve(INPUT));
        Files.writeString(committed().resolve("com/example/echo/Old.java"), "class Old {}\n");
        CommittedOutput output = compared();

        output.writePatchTo(folder.resolve("check.diff"));

        assertThat(output.report(1))
                .contains(": 1 file is missing, 1 is too many\n", "\n... 1 more line\n")
                .endsWith(" more lines");
        assertThat(Files.readAllLines(folder.resolve("check.diff"))).isEqualTo(output.patch());
    }

    @Test
    void thePatchOfAnEarlierRunGoesWhenNothingDiffers() throws IOException {
        Files.writeString(folder.resolve("check.diff"), "--- old");

        compared().writePatchTo(folder.resolve("check.diff"));

        assertThat(folder.resolve("check.diff")).doesNotExist();
    }

    private CommittedOutput compared() throws IOException {
        return CommittedOutput.compare(folder, committed(), generation());
    }

    private Path committed() {
        return folder.resolve("committed");
    }

    private GenerationResult generation() {
        return Generator.generate(new GenerationRequest(
                folder, List.of(folder.resolve("src/main/smithy")), List.of(), null, null, List.of(), List.of()));
    }
}
