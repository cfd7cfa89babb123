package io.smithy4j.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands where output is to go, and is not ours: the run says so, and touches nothing. */
class FilesInTheWayTest {
    @TempDir
    private Path temp;

    private Path out;
    private Path manifest;

    @BeforeEach
    void setUp() throws IOException {
        out = temp.resolve("out");
        manifest = temp.resolve("state/manifest");
        write(Map.of("A.java", "a"));
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
        put("b/B.java", "mine");

        assertRefused(
                Map.of("b/B.java", "b", "A.java", "new"),
                "b/B.java: Smithy4j did not write it and does not overwrite it; move or delete it");
    }

    @Test
    void aFileOfSomebodyElseWithTheSameTextIsTakenOver() throws IOException {
        put("B.java", "b");

        assertThat(write(Map.of("B.java", "b")).unchanged()).containsExactly("B.java");
        assertThat(write(Map.of()).removed()).containsExactly("B.java");
    }

    @Test
    void outputThatLostItsManifestIsKnownByItsFirstLine() throws IOException {
        write(Map.of("A.java", "// Generated from a#A\nold\n"));
        Files.delete(manifest);

        assertThat(write(Map.of("A.java", "// Generated from a#A\nnew\n")).written())
                .containsExactly("A.java");
    }

    @Test
    void aFirstLineOfSomethingElseIsNoProof() throws IOException {
        put("B.java", "// Generated from a#BB\nold\n");

        assertRefused(
                Map.of("B.java", "// Generated from a#B\nnew\n"),
                "B.java: Smithy4j did not write it and does not overwrite it; move or delete it");
    }

    @Test
    void whatWasOursInOneFolderIsNotInAnother() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));
        Path mine = Files.writeString(other.resolve("A.java"), "mine");

        assertThatThrownBy(() -> new OutputFolder(other, manifest).write(Map.of("A.java", "a")))
                .hasMessageContaining("A.java: Smithy4j did not write it and does not overwrite it; move or delete it");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aProjectThatMovesKeepsWhatIsOurs() throws IOException {
        Path moved = Files.createDirectory(temp.resolve("moved"));
        Files.move(out, moved.resolve("out"));
        Files.move(manifest.getParent(), moved.resolve("state"));

        WriteReport report = new OutputFolder(moved.resolve("out"), moved.resolve("state/manifest")).write(Map.of());

        assertThat(report.removed()).containsExactly("A.java");
    }

    @Test
    void everythingInTheWayIsToldAtOnce() throws IOException {
        put("B.java", "mine");
        put("c", "mine");
        Files.createDirectories(out.resolve("D.java"));

        assertRefused(
                Map.of("B.java", "b", "c/C.java", "c", "D.java", "d"),
                "B.java: Smithy4j did not write it and does not overwrite it; move or delete it\n  "
                        + "D.java: D.java is a folder where a file has to be; move or delete it\n  "
                        + "c/C.java: c is a file where a folder has to be; move or delete it");
    }

    @Test
    void aLongListIsCutShort() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 25; i++) {
            put("F" + i + ".java", "mine");
            files.put("F" + i + ".java", "f");
        }

        assertThatThrownBy(() -> write(files))
                .hasMessageEndingWith("delete it\n  and 15 more")
                .message()
                .hasLineCount(12);
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(out.resolve("a"), outside);

        assertRefused(
                Map.of("a/B.java", "b"),
                "a/B.java: a is a symbolic link that leads out of the folder; remove the link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void linksToNowhereAreNotFollowed() throws IOException {
        Files.createSymbolicLink(out.resolve("a"), temp.resolve("nowhere"));

        assertRefused(Map.of("a/B.java", "b"), "a/B.java: a is a symbolic link that leads nowhere; remove the link");
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void linksInALoopAreNotFollowed() throws IOException {
        Files.createSymbolicLink(out.resolve("a"), out.resolve("b"));
        Files.createSymbolicLink(out.resolve("b"), out.resolve("a"));

        assertRefused(Map.of("a/B.java", "b"), "a/B.java: a is a symbolic link that leads nowhere; remove the link");
    }

    @Test
    void aLinkOfSomebodyElseInPlaceOfAFileIsNotReplaced() throws IOException {
        Path target = Files.writeString(temp.resolve("target"), "mine");
        Files.createSymbolicLink(out.resolve("B.java"), target);

        assertRefused(
                Map.of("B.java", "b"),
                "B.java: Smithy4j did not write it and does not overwrite it; move or delete it");
        assertThat(target).hasContent("mine");
    }

    @Test
    void aLinkInPlaceOfAFileOfOursIsReplacedAndItsTargetStays() throws IOException {
        Path target = Files.writeString(temp.resolve("target"), "mine");
        Files.delete(out.resolve("A.java"));
        Files.createSymbolicLink(out.resolve("A.java"), target);

        write(Map.of("A.java", "a"));

        assertThat(target).hasContent("mine");
        assertThat(Tree.of(out)).containsEntry("A.java", "a");
    }

    @Test
    void anOutputFolderThatIsALinkIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), out);

        new OutputFolder(link, manifest).write(Map.of("A.java", "new"));

        assertThat(link).isSymbolicLink();
        assertThat(Tree.of(out)).containsEntry("A.java", "new");
    }

    @Test
    void anOutputFolderThatIsALinkToNowhereIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"));

        assertThatThrownBy(() -> new OutputFolder(link, manifest).write(Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessage(link + " is a symbolic link that leads nowhere; remove the link");
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void anOutputFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");

        assertThatThrownBy(() -> new OutputFolder(file.resolve("below"), manifest).write(Map.of("A.java", "a")))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " is a file where a folder has to be; move or delete it");
        assertThat(file).hasContent("mine");
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(out.resolve(path).getParent());
        Files.writeString(out.resolve(path), text);
    }

    private void assertRefused(Map<String, String> files, String why) throws IOException {
        SortedMap<String, String> before = Tree.withTimes(temp);

        assertThatThrownBy(() -> write(files))
                .isInstanceOf(IOException.class)
                .hasMessage(out.toRealPath() + " is not free for the output, and nothing was touched:\n  " + why);

        assertThat(Tree.withTimes(temp)).isEqualTo(before);
    }

    private WriteReport write(Map<String, String> files) throws IOException {
        return new OutputFolder(out, manifest).write(files);
    }
}
