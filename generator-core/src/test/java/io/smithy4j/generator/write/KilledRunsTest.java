package io.smithy4j.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write hundreds of files and are killed at some moment. */
class KilledRunsTest {
    private static final int KILLS = 24;
    private static final int ENOUGH_UNTIL_KILLED = 10_000;
    private static final Pattern FIRST_LINE = Pattern.compile("// file (\\d+) of generation (\\d+)");

    @TempDir
    private Path temp;

    @Test
    void leaveWholeFilesOfTwoGenerationsAndTheNextRunRecovers() throws Exception {
        Path out = temp.resolve("out");
        Path manifest = temp.resolve("state/manifest");
        Random random = new Random(20);
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = WritingProgram.start(out, manifest, kill * ENOUGH_UNTIL_KILLED, 1, ENOUGH_UNTIL_KILLED);
            killWriter(writer, kill % 3, random);

            midway += Files.exists(out.resolve(".smithy4j-staging")) ? 1 : 0;
            int mostGenerations = kill > 0 && kill % 3 == 0 ? 3 : 2;
            assertThat(generationsOf(Tree.of(out))).as("kill " + kill).hasSizeLessThanOrEqualTo(mostGenerations);
            // Also onto what a killed run left another one is killed.
            if (kill % 3 != 2) {
                Map<String, String> next = WritingProgram.generation(kill);
                new OutputFolder(out, manifest).write(next);
                assertThat(Tree.of(out)).as("kill " + kill).isEqualTo(clean(next, kill));
                assertThat(Manifest.parse(Files.readAllBytes(manifest)))
                        .isEqualTo(
                                Manifest.parse(Files.readAllBytes(temp.resolve("clean" + kill + ".state/manifest"))));
            }
        }
        assertThat(midway).isGreaterThan(KILLS / 4);
    }

    /** After some lines, of which the process prints one when it starts and one after each generation, and a moment. */
    private static void killWriter(Process writer, int lines, Random random) throws IOException, InterruptedException {
        try (BufferedReader progress =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int line = 0; line <= lines; line++) {
                assertThat(progress.readLine()).isNotNull();
            }
            Thread.sleep(random.nextInt(120));
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** Fails if a file is not to the last byte what one generation wrote. */
    private static Set<Integer> generationsOf(SortedMap<String, String> tree) {
        Set<Integer> generations = new HashSet<>();
        tree.forEach((path, text) -> {
            if (path.endsWith(".java")) {
                Matcher line = FIRST_LINE.matcher(text);
                assertThat(line.lookingAt()).as(path).isTrue();
                int generation = Integer.parseInt(line.group(2));
                assertThat(text).isEqualTo(WritingProgram.text(Integer.parseInt(line.group(1)), generation));
                generations.add(generation);
            }
        });
        return generations;
    }

    private SortedMap<String, String> clean(Map<String, String> files, int kill) throws IOException {
        Path folder = temp.resolve("clean" + kill);
        new OutputFolder(folder, temp.resolve("clean" + kill + ".state/manifest")).write(files);
        return Tree.of(folder);
    }
}
