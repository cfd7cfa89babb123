package io.smithy4j.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedFolderTest {
    @TempDir
    private Path temp;

    private Path committed;

    @BeforeEach
    void setUp() {
        committed = temp.resolve("committed");
    }

    @Test
    void theFolderBecomesWhatWasRenderedWhoeverWroteIt() throws IOException {
        put("a/Changed.java", "by hand");
        put("a/Same.java", "same");
        put("b/Extra.java", "extra");
        put("readme.txt", "no Java");

        WriteReport report = accept(Map.of("a/Changed.java", "new", "a/Same.java", "same", "New.java", "new"));

        assertThat(report)
                .isEqualTo(new WriteReport(
                        List.of("New.java", "a/Changed.java"),
                        List.of("a/Same.java"),
                        List.of("b/Extra.java"),
                        List.of()));
        assertThat(Tree.of(committed))
                .isEqualTo(Map.of(
                        "New.java",
                        "new",
                        "a/",
                        "",
                        "a/Changed.java",
                        "new",
                        "a/Same.java",
                        "same",
                        "readme.txt",
                        "no Java"));
    }

    @Test
    void nothingButOutputIsLeftInTheFolder() throws IOException {
        accept(Map.of("A.java", "a"));

        assertThat(Tree.of(committed)).containsOnlyKeys("A.java");
        assertThat(FolderComparison.of(committed, Map.of("A.java", "a")))
                .isEqualTo(new FolderComparison(List.of(), List.of(), List.of()));
    }

    @Test
    void whatARunLeftThatWasKilledIsNoDifference() throws IOException {
        accept(Map.of("A.java", "a"));
        put(".smithy4j-staging/0.next", "half");

        assertThat(FolderComparison.of(committed, Map.of("A.java", "a")).extra())
                .isEmpty();
        accept(Map.of("A.java", "a"));
        assertThat(Tree.of(committed)).containsOnlyKeys("A.java");
    }

    @Test
    void acceptingWhatIsThereTouchesNothing() throws IOException {
        accept(Map.of("a/A.java", "a"));
        SortedMap<String, String> before = Tree.withTimes(temp);

        accept(Map.of("a/A.java", "a"));

        assertThat(Tree.withTimes(temp)).isEqualTo(before);
    }

    @Test
    void aLinkToTheSameTextIsNoDifferenceAndStays() throws IOException {
        Path target = Files.writeString(temp.resolve("target"), "a");
        Files.createDirectories(committed);
        Files.createSymbolicLink(committed.resolve("A.java"), target);

        assertThat(FolderComparison.of(committed, Map.of("A.java", "a")).changed())
                .isEmpty();
        assertThat(accept(Map.of("A.java", "a")).unchanged()).containsExactly("A.java");
        assertThat(committed.resolve("A.java")).isSymbolicLink();
    }

    @Test
    void aLinkTooManyGoesAndItsTargetStays() throws IOException {
        Path target = Files.writeString(temp.resolve("target"), "mine");
        Files.createDirectories(committed);
        Files.createSymbolicLink(committed.resolve("Extra.java"), target);

        assertThat(accept(Map.of()).removed()).containsExactly("Extra.java");
        assertThat(committed).isEmptyDirectory();
        assertThat(target).hasContent("mine");
    }

    @Test
    void foldersInPlaceOfFilesAreNotRemoved() throws IOException {
        put("A.java/mine.txt", "mine");
        put("Extra.java", "extra");

        assertThatThrownBy(() -> accept(Map.of("A.java", "a")))
                .hasMessageContaining("A.java: A.java is a folder where a file has to be; move or delete it");
        assertThat(Tree.of(committed)).containsOnlyKeys("A.java/", "A.java/mine.txt", "Extra.java");
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(committed.resolve(path).getParent());
        Files.writeString(committed.resolve(path), text);
    }

    private WriteReport accept(Map<String, String> files) throws IOException {
        return new CommittedFolder(committed, temp.resolve("state/writing.lock")).accept(files);
    }
}
