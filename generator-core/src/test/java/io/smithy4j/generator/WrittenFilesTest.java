package io.smithy4j.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenFilesTest {
    @Test
    void theSummaryCountsWhatHappened() {
        WrittenFiles written = new WrittenFiles(List.of("A", "B"), List.of("C"), List.of("D"), List.of());

        assertThat(written.summary()).isEqualTo("3 files: 2 written, 1 unchanged, 1 removed");
        assertThat(written.warnings()).isEmpty();
    }

    @Test
    void eachFileThatWasEditedIsAWarningThatSaysWhatToDo() {
        WrittenFiles written = new WrittenFiles(List.of("A"), List.of(), List.of(), List.of("a/B.java"));

        assertThat(written.summary()).isEqualTo("1 file: 1 written, 0 unchanged, 0 removed");
        assertThat(written.warnings())
                .containsExactly("a/B.java is no longer generated, but was edited by hand, so it stays:"
                        + " delete it, or move it to a source folder of your own");
    }
}
