package io.smithy4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about files that no compiler knows. */
final class HouseRulesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern FENCE =
            Pattern.compile("<!-- file: (\\S+) -->\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);

    @Test
    void noMainSourceFileIsLongerThanFiveHundredLines() throws IOException {
        List<Path> tooLong =
                mainSources().filter(file -> lines(file).size() > 500).toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyMainPackageSaysWhatItIsFor() throws IOException {
        List<Path> silent = mainSources()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void theFilesThatReadmeShowsAreTheFilesThatAreBuilt() throws IOException {
        Matcher shown = FENCE.matcher(Files.readString(ROOT.resolve("README.md")));
        int count = 0;
        while (shown.find()) {
            count++;
            assertThat(shown.group(2))
                    .as(shown.group(1))
                    .isEqualTo(Files.readString(
                            ROOT.resolve("maven-plugin-tests/src/it/tutorial").resolve(shown.group(1))));
        }
        assertThat(count).isEqualTo(4);
    }

    @Test
    void everyGeneratorPackageStandsInTheArchitecturePage() throws IOException {
        String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        Path generator = ROOT.resolve("generator-core/src/main/java/io/smithy4j/generator");
        try (Stream<Path> folders = Files.list(generator)) {
            folders.filter(Files::isDirectory)
                    .map(folder -> "`" + folder.getFileName() + "`")
                    .forEach(name -> assertThat(page).contains(name));
        }
    }

    private static Stream<Path> mainSources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    // What others start with is no package of ours.
                    .filter(file -> !file.toString().contains("/archetype-resources/"))
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/src/it/"))
                    .toList()
                    .stream();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
