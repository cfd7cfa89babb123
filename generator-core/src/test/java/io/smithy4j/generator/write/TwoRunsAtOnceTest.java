package io.smithy4j.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoRunsAtOnceTest {
    private static final int RUNS = 6;
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    private Path temp;

    private Path out;
    private Path manifest;
    private Path lockFile;

    @BeforeEach
    void setUp() {
        out = temp.resolve("out");
        manifest = temp.resolve("state/manifest");
        lockFile = manifest.resolveSibling("writing.lock");
    }

    @Test
    void threadsWriteOneAfterTheOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> even = threads.submit(() -> writeGenerations(0));
            Future<?> odd = threads.submit(() -> writeGenerations(1));
            even.get();
            odd.get();
        } finally {
            threads.shutdownNow();
        }

        assertTheFolderIsOneOfTheLastGenerations();
    }

    @Test
    void processesWriteOneAfterTheOther() throws Exception {
        Process even = WritingProgram.start(out, manifest, 0, 2, RUNS);
        Process odd = WritingProgram.start(out, manifest, 1, 2, RUNS);

        try {
            assertThat(even.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(odd.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            even.destroyForcibly();
            odd.destroyForcibly();
        }

        assertThat(List.of(even.exitValue(), odd.exitValue())).containsOnly(0);
        assertTheFolderIsOneOfTheLastGenerations();
    }

    @Test
    void whoWaitsTooLongIsToldWhy() throws IOException {
        Files.createDirectory(lockFile.getParent());
        FolderLock held = FolderLock.take(lockFile, SHORT);
        try {
            assertThatThrownBy(() -> FolderLock.take(lockFile, Duration.ofSeconds(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another run is writing to the same folder and did not end within 1 s;"
                            + " wait for it and run again (it holds " + lockFile + ")");
        } finally {
            held.close();
        }

        FolderLock.take(lockFile, SHORT).close();
    }

    /** Giving up must not free the lock of the thread that holds it. */
    @Test
    void aThreadThatGivesUpLeavesTheLockToItsHolder() throws Exception {
        Files.createDirectory(lockFile.getParent());
        FolderLock held = FolderLock.take(lockFile, SHORT);
        try {
            assertThatThrownBy(() -> FolderLock.take(lockFile, SHORT)).isInstanceOf(IOException.class);

            Process other = WritingProgram.start(out, manifest, 0, 1, 1);
            try {
                assertThat(other.getInputStream().read()).isNotNegative();
                assertThat(other.waitFor(1, TimeUnit.SECONDS)).isFalse();
                assertThat(out).doesNotExist();
            } finally {
                other.destroyForcibly().waitFor();
            }
        } finally {
            held.close();
        }
    }

    @Test
    void theLockOfAProcessThatDiesIsFree() throws Exception {
        Process other = WritingProgram.start(out, manifest, 0, 1, 10_000);
        try (BufferedReader progress =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(progress.readLine()).isEqualTo("ready");
            assertThat(progress.readLine()).isEqualTo("written");
        } finally {
            other.destroyForcibly().waitFor();
        }

        FolderLock.take(lockFile, SHORT).close();
    }

    private boolean writeGenerations(int first) throws IOException {
        for (int run = 0; run < RUNS; run++) {
            new OutputFolder(out, manifest).write(WritingProgram.generation(first + 2 * run));
        }
        return true;
    }

    private void assertTheFolderIsOneOfTheLastGenerations() throws IOException {
        assertThat(Tree.of(out)).isIn(clean(2 * RUNS - 2), clean(2 * RUNS - 1));
    }

    private SortedMap<String, String> clean(int generation) throws IOException {
        Path folder = temp.resolve("clean" + generation);
        new OutputFolder(folder, temp.resolve("clean.state" + generation + "/manifest"))
                .write(WritingProgram.generation(generation));
        return Tree.of(folder);
    }
}
