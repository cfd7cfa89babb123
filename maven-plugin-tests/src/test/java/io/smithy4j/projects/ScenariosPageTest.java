package io.smithy4j.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds docs/plugin-scenarios.md to what is there. */
class ScenariosPageTest {
    private static final Path PAGE = Path.of("../docs/plugin-scenarios.md");
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\| (\\d+) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final List<String> PLACES = List.of(
            "src/it/%s/verify.groovy",
            "src/it/%s/pom.xml",
            "src/it-build-cache/%s/verify.groovy",
            "src/test/java/io/smithy4j/projects/%s.java",
            "../maven-plugin/src/test/java/io/smithy4j/maven/%s.java",
            "../maven-plugin/src/test/java/io/smithy4j/maven/execution/%s.java");

    @Test
    void everyScenarioHasALine() throws IOException {
        List<Integer> numbers = NUMBER.matcher(Files.readString(PAGE))
                .results()
                .map(number -> Integer.valueOf(number.group(1)))
                .toList();

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 54).boxed().toList());
    }

    @Test
    void everyProjectAndTestThatIsNamedIsThere() throws IOException {
        List<String> lines = Files.readAllLines(PAGE).stream()
                .filter(line -> NUMBER.matcher(line).lookingAt())
                .toList();

        assertThat(lines)
                .flatMap(line -> NAME.matcher(line.substring(line.lastIndexOf('|', line.length() - 2)))
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .isNotEmpty()
                .allMatch(ScenariosPageTest::isThere);
    }

    private static boolean isThere(String quoted) {
        String name = quoted.replace("`", "").replaceAll("\\.\\w+$", "");
        return PLACES.stream().anyMatch(place -> Files.exists(Path.of(place.formatted(name))));
    }
}
