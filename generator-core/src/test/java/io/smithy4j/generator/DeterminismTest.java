package io.smithy4j.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same models give the same bytes, whatever process makes them. Runs on other JDKs too if some stand beside this one. */
class DeterminismTest {
    private static final String SURROUNDINGS = "io.smithy4j.generator.Surroundings#others";

    @TempDir
    private static Path temp;

    private static Map<String, String> expectedOfMany = Map.of();
    private static Map<String, String> expectedOfRepository = Map.of();

    @BeforeAll
    @SuppressWarnings("SystemOut") // which JDKs there are differs from machine to machine
    static void generateInUsualSurroundings() throws Exception {
        System.out.println("Surroundings: " + Surroundings.others().toList());
        Path many = Files.createDirectory(temp.resolve("many"));
        Path repository = Files.createDirectory(temp.resolve("repository"));
        ManyFilesModel.writeTo(many);
        repositoryModels(repository);
        expectedOfMany = generated(Surroundings.usual(), temp.resolve("many-out"), many, List.of(many));
        expectedOfRepository =
                generated(Surroundings.usual(), temp.resolve("repository-out"), repository, List.of(repository));
        assertThat(expectedOfMany).hasSizeGreaterThan(400);
        assertThat(expectedOfRepository).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void aModelOfManyFilesInAnotherFolderAndOrderGivesTheSameBytes(Surroundings surroundings) throws Exception {
        Path folder = Files.createTempDirectory(temp, "elsewhere");
        List<Path> files = new ArrayList<>(ManyFilesModel.writeTo(folder));
        Collections.shuffle(files, new Random(surroundings.name().length()));

        Map<String, String> generated = generated(surroundings, folder.resolve("out"), folder, files);

        assertThat(generated).isEqualTo(expectedOfMany);
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void theModelsOfThisRepositoryGiveTheSameBytes(Surroundings surroundings) throws Exception {
        Path folder = Files.createTempDirectory(temp, "elsewhere");
        List<Path> files = repositoryModels(folder);
        Collections.reverse(files);

        Map<String, String> generated = generated(surroundings, folder.resolve("out"), folder, files);

        assertThat(generated).isEqualTo(expectedOfRepository);
    }

    @Test
    void sourcesThatWereCheckedOutWithCarriageReturnsGiveTheSameBytes() throws Exception {
        Path folder = Files.createTempDirectory(temp, "windows");
        for (Path file : ManyFilesModel.writeTo(folder)) {
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }

        Map<String, String> generated = generated(Surroundings.usual(), folder.resolve("out"), folder, List.of(folder));

        assertThat(generated).isEqualTo(expectedOfMany);
    }

    /** Everything that a process wrote, with its manifest, which has a hash of each file. */
    private static Map<String, String> generated(Surroundings surroundings, Path out, Path base, List<Path> sources)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(temp, "generating", ".log");
        List<String> command =
                GeneratingProgram.command(surroundings.javaHome(), surroundings.options(), out, base, sources);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(() -> text(log)).isZero();
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> written.put(out.relativize(file).toString(), text(file)));
        }
        return written;
    }

    /** Byte for byte. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> repositoryModels(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String resource :
                List.of("/META-INF/smithy/machinelearning.smithy", "/emit/broad.smithy", "/emit/rest.smithy")) {
            try (InputStream model = Objects.requireNonNull(DeterminismTest.class.getResourceAsStream(resource))) {
                Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
                Files.copy(model, file);
                files.add(file);
            }
        }
        return files;
    }
}
