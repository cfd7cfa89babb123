package io.smithy4j.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.smithy4j.generator.write.FailingDisk.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every step of a run fails in every way, one at a time: a full disk, a folder that may not be written, a killed process. In memory,
 * because these are some thousand runs.
 */
class FailingStepsTest {
    /** Changes a file, keeps one, adds one in a new folder, and removes one and its folders. */
    private static final Map<String, String> OLD = Map.of(
            "a/Changed.java", "old", "a/Same.java", "same", "Changed.java", "old root", "gone/deep/Gone.java", "g");

    private static final Map<String, String> NEW = Map.of(
            "a/Changed.java", "new text", "a/Same.java", "same", "Changed.java", "new root", "b/c/Added.java", "added");

    private static final Map<String, String> NEXT = Map.of("a/Same.java", "same", "d/Next.java", "next");

    private static final int MORE_STEPS_THAN_A_RUN_HAS = 200;

    private FileSystem memory;
    private Path temp;
    private Path out;
    private Path manifest;
    private int round;

    @BeforeEach
    void setUp() throws IOException {
        memory = Jimfs.newFileSystem(Configuration.unix());
        temp = Files.createDirectory(memory.getPath("/temp"));
        nextFolder();
    }

    @AfterEach
    void tearDown() throws IOException {
        memory.close();
    }

    @ParameterizedTest
    @EnumSource(names = "ONCE_.*", mode = EnumSource.Mode.MATCH_ALL)
    void afterAFailureTheFolderIsAsBefore(Failure failure) throws IOException {
        int failing = 1;
        for (; failing < MORE_STEPS_THAN_A_RUN_HAS; failing++) {
            nextFolder();
            write(OLD);
            makeOld("a/Changed.java");
            SortedMap<String, String> before = Tree.withTimes(out);

            FailingDisk disk = new FailingDisk(failure, failing);
            if (succeeds(new OutputFolder(out, manifest, disk), NEW) && !disk.hasFailed()) {
                break;
            }

            SortedMap<String, String> left = Tree.of(out);
            if (left.containsKey("b/c/Added.java")) {
                // The failing step was one of tidying up: the run was complete.
                assertThat(withoutStaging(left)).as("step " + failing).isEqualTo(clean(NEW));
            } else {
                SortedMap<String, String> withTimes = withoutStaging(Tree.withTimes(out));
                assertThat(withTimes).as("step " + failing).isEqualTo(before);
            }
            assertTheNextRunIsRight(failing);
        }
        assertThat(failing).isBetween(30, MORE_STEPS_THAN_A_RUN_HAS - 1);
    }

    @ParameterizedTest
    @EnumSource(names = "FOR_GOOD_.*", mode = EnumSource.Mode.MATCH_ALL)
    void ifNothingCanBeUndoneEachFileIsTheOldOrTheNewOneAndTheNextRunRecovers(Failure failure) throws IOException {
        int failing = 1;
        for (; failing < MORE_STEPS_THAN_A_RUN_HAS; failing++) {
            for (Map<String, String> next : List.of(OLD, NEW, NEXT)) {
                nextFolder();
                write(OLD);

                FailingDisk disk = new FailingDisk(failure, failing);
                if (succeeds(new OutputFolder(out, manifest, disk), NEW) && !disk.hasFailed()) {
                    assertThat(failing).isGreaterThan(30);
                    return;
                }

                assertOldOrNew(failing);
                write(next);
                assertThat(Tree.of(out)).as("step " + failing).isEqualTo(clean(next));
                assertThat(Manifest.parse(Files.readAllBytes(manifest))).isEqualTo(listing(next));
            }
        }
        assertThat(failing).isLessThan(MORE_STEPS_THAN_A_RUN_HAS);
    }

    @ParameterizedTest
    @EnumSource
    void committedOutputSurvivesAsWell(Failure failure) throws IOException {
        int failing = 1;
        for (; failing < MORE_STEPS_THAN_A_RUN_HAS; failing++) {
            nextFolder();
            Path lock = manifest.resolveSibling("lock");
            new CommittedFolder(out, lock).accept(OLD);

            FailingDisk disk = new FailingDisk(failure, failing);
            try {
                new CommittedFolder(out, lock, disk).accept(NEW);
                if (!disk.hasFailed()) {
                    break;
                }
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("no space left on device");
            }

            assertOldOrNew(failing);
            new CommittedFolder(out, lock).accept(NEW);
            // Version control knows no empty folders, so they may stay in committed output.
            assertThat(withoutFolders(Tree.of(out))).as("step " + failing).isEqualTo(withoutFolders(clean(NEW)));
        }
        assertThat(failing).isBetween(20, MORE_STEPS_THAN_A_RUN_HAS - 1);
    }

    private static boolean succeeds(OutputFolder folder, Map<String, String> files) {
        try {
            folder.write(files);
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("no space left on device");
            return false;
        }
    }

    private void assertOldOrNew(int failing) throws IOException {
        withoutStaging(Tree.of(out)).forEach((path, text) -> {
            if (!path.endsWith("/")) {
                assertThat(text).as("step " + failing + ": " + path).isIn(OLD.get(path), NEW.get(path));
            }
        });
        OLD.keySet().stream()
                .filter(NEW::containsKey)
                .forEach(path ->
                        assertThat(out.resolve(path)).as("step " + failing).isRegularFile());
    }

    private void assertTheNextRunIsRight(int failing) throws IOException {
        write(NEW);
        assertThat(Tree.of(out)).as("step " + failing).isEqualTo(clean(NEW));
        assertThat(Manifest.parse(Files.readAllBytes(manifest))).isEqualTo(listing(NEW));
    }

    private SortedMap<String, String> clean(Map<String, String> files) throws IOException {
        Path folder = Files.createTempDirectory(temp, "clean");
        new OutputFolder(folder, folder.resolveSibling(folder.getFileName() + "-state/manifest")).write(files);
        return Tree.of(folder);
    }

    private static Manifest listing(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return Manifest.of(bytes);
    }

    private static SortedMap<String, String> withoutStaging(SortedMap<String, String> tree) {
        tree.keySet().removeIf(path -> path.startsWith(".smithy4j-staging"));
        return tree;
    }

    private static SortedMap<String, String> withoutFolders(SortedMap<String, String> tree) {
        tree.keySet().removeIf(path -> path.endsWith("/"));
        return tree;
    }

    private void makeOld(String path) throws IOException {
        Files.setLastModifiedTime(out.resolve(path), FileTime.fromMillis(1_000));
    }

    private void write(Map<String, String> files) throws IOException {
        new OutputFolder(out, manifest).write(files);
    }

    private void nextFolder() {
        round++;
        out = temp.resolve("out" + round);
        manifest = temp.resolve("state" + round + "/manifest");
    }
}
