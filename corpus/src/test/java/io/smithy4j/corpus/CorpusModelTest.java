package io.smithy4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusModelTest {
    @TempDir
    private Path temp;

    @Test
    void filesAndFoldersAreModelsAndTheRestIsNot() throws IOException {
        Files.createDirectories(temp.resolve("folder/deeper"));
        Files.createDirectories(temp.resolve(".git"));
        Files.writeString(temp.resolve("b.json"), "{}");
        Files.writeString(temp.resolve("a.smithy"), "");
        Files.writeString(temp.resolve("readme.md"), "");

        assertThat(CorpusModel.in(temp)).extracting(CorpusModel::name).containsExactly("a", "b", "folder");
    }
}
