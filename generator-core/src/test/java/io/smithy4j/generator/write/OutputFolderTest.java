package io.smithy4j.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    private Path temp;

    private Path out;
    private Path manifest;

    @BeforeEach
    void setUp() {
        out = temp.resolve("out");
        manifest = temp.resolve("state/manifest.txt");
    }

    @Test
    void newFilesAreWritten() throws IOException {
        WriteReport report = write(Map.of("a/B.java", "b", "C.java", "c"));

        assertThat(report).isEqualTo(new WriteReport(List.of("C.java", "a/B.java"), List.of(), List.of(), List.of()));
        assertThat(files()).containsExactly("C.java", "a/B.java");
        assertThat(out.resolve("a/B.java")).hasContent("b");
    }

    @Test
    void unchangedFilesAreNotTouched() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        FileTime long_ago = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(out.resolve("A.java"), long_ago);
        Files.setLastModifiedTime(manifest, long_ago);

        WriteReport report = write(Map.of("A.java", "a", "B.java", "b"));

        assertThat(report).isEqualTo(new WriteReport(List.of(), List.of("A.java", "B.java"), List.of(), List.of()));
        assertThat(Files.getLastModifiedTime(out.resolve("A.java"))).isEqualTo(long_ago);
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(long_ago);
    }

    @Test
    void changedFilesAreReplacedEvenIfEditedByHand() throws IOException {
        write(Map.of("A.java", "a"));
        Files.writeString(out.resolve("A.java"), "edited");

        assertThat(write(Map.of("A.java", "a")).written()).containsExactly("A.java");
        assertThat(out.resolve("A.java")).hasContent("a");
    }

    @Test
    void whatIsNoLongerProducedGoesAndSoDoEmptyFolders() throws IOException {
        write(Map.of("a/b/C.java", "c", "a/D.java", "d"));

        WriteReport report = write(Map.of("a/D.java", "d"));

        assertThat(report.removed()).containsExactly("a/b/C.java");
        assertThat(out.resolve("a/b")).doesNotExist();
        assertThat(out.resolve("a/D.java")).exists();
    }

    @Test
    void editedAndForeignFilesStay() throws IOException {
        write(Map.of("a/C.java", "c", "a/D.java", "d"));
        Files.writeString(out.resolve("a/C.java"), "edited");
        Files.writeString(out.resolve("a/Foreign.java"), "mine");

        WriteReport report = write(Map.of());

        assertThat(report).isEqualTo(new WriteReport(List.of(), List.of(), List.of("a/D.java"), List.of("a/C.java")));
        assertThat(files()).containsExactly("a/C.java", "a/Foreign.java");
    }

    @Test
    void eachRunTellsOfAnEditedFileUntilItIsGone() throws IOException {
        write(Map.of("C.java", "c", "D.java", "d"));
        Files.writeString(out.resolve("C.java"), "edited");
        write(Map.of("D.java", "d"));
        byte[] listed = Files.readAllBytes(manifest);

        assertThat(write(Map.of("D.java", "d")).edited()).containsExactly("C.java");
        assertThat(manifest).hasBinaryContent(listed);
        Files.delete(out.resolve("C.java"));
        assertThat(write(Map.of("D.java", "d")).edited()).isEmpty();
        assertThat(manifest).content().doesNotContain("C.java");
    }

    @Test
    void anEditThatIsTakenBackMakesTheFileOursAgain() throws IOException {
        write(Map.of("C.java", "c"));
        Files.writeString(out.resolve("C.java"), "edited");
        write(Map.of());
        Files.writeString(out.resolve("C.java"), "c");

        assertThat(write(Map.of()).removed()).containsExactly("C.java");
    }

    @Test
    void aRunThatChangesNothingWritesNothing() throws IOException {
        write(Map.of("a/A.java", "a", "B.java", "b"));
        SortedMap<String, String> before = Tree.withTimes(temp);
        CountingDisk disk = new CountingDisk();

        new OutputFolder(out, manifest, disk).write(Map.of("a/A.java", "a", "B.java", "b"));

        assertThat(disk.changes()).isZero();
        assertThat(Tree.withTimes(temp)).isEqualTo(before);
    }

    @Test
    void anEmptyFolderThatIsLeftOfOursGoes() throws IOException {
        write(Map.of("a/b/C.java", "c", "a/D.java", "d"));
        Files.delete(out.resolve("a/b/C.java"));

        write(Map.of("a/D.java", "d"));

        assertThat(Tree.of(out)).containsOnlyKeys("a/", "a/D.java");
    }

    @Test
    void withoutAManifestNothingIsRemoved() throws IOException {
        write(Map.of("A.java", "a"));
        Files.delete(manifest);

        assertThat(write(Map.of("B.java", "b")).removed()).isEmpty();
        assertThat(files()).containsExactly("A.java", "B.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.java",
                "a/../../evil.java",
                "/tmp/evil.java",
                "a//b.java",
                "./a.java",
                "a\\b.java",
                "a\nb.java",
                "a\u0000b.java",
                "C:evil.java",
                ""
            })
    void noPathLeavesTheFolder(String path) throws IOException {
        write(Map.of("A.java", "a"));

        assertThatThrownBy(() -> write(Map.of(path, "evil", "B.java", "b")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is no path in the output folder");
        assertThat(files()).containsExactly("A.java");
        assertThat(temp.resolve("evil.java")).doesNotExist();
    }

    @Test
    void aManifestOfAnotherCannotMakeUsRemoveOtherFiles() throws IOException {
        write(Map.of("A.java", "a"));
        Path victim = Files.writeString(temp.resolve("victim"), "a");
        Files.writeString(manifest, Files.readString(manifest).replace("A.java", "../victim"));

        write(Map.of());

        assertThat(victim).exists();
    }

    @Test
    void whatStandsBehindALinkIsNotRemoved() throws IOException {
        write(Map.of("a/B.java", "b"));
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.move(out.resolve("a/B.java"), outside.resolve("B.java"));
        Files.delete(out.resolve("a"));
        Files.createSymbolicLink(out.resolve("a"), outside);

        write(Map.of());

        assertThat(outside.resolve("B.java")).hasContent("b");
    }

    @Test
    void whatAKilledRunLeftIsCleanedUp() throws IOException {
        Files.createDirectories(out.resolve(".smithy4j-staging"));
        Files.writeString(out.resolve(".smithy4j-staging/0.next"), "half");
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest.resolveSibling("manifest.txt.new"), "half");

        write(Map.of("A.java", "a"));

        assertThat(manifest.getParent()).isDirectoryNotContaining("glob:**.new");

        assertThat(Tree.of(out)).containsOnlyKeys("A.java");
    }

    @Test
    void comparingNamesWhatDiffersAndWritesNothing() throws IOException {
        write(Map.of("a/Same.java", "s", "Changed.java", "c", "Extra.java", "e"));
        Files.writeString(out.resolve("readme.txt"), "no Java");

        FolderComparison comparison =
                FolderComparison.of(out, Map.of("a/Same.java", "s", "Changed.java", "other", "Missing.java", "m"));

        assertThat(comparison)
                .isEqualTo(
                        new FolderComparison(List.of("Changed.java"), List.of("Missing.java"), List.of("Extra.java")));
        assertThat(files()).containsExactly("Changed.java", "Extra.java", "a/Same.java", "readme.txt");
    }

    @Test
    void aFolderThatIsNotThereLacksEverything() throws IOException {
        assertThat(FolderComparison.of(out, Map.of("A.java", "a")).missing()).containsExactly("A.java");
        assertThat(out).doesNotExist();
    }

    private WriteReport write(Map<String, String> files) throws IOException {
        return new OutputFolder(out, manifest).write(files);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(out)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> out.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
