package io.smithy4j.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Tells how long the plugin takes over a large model; judges no time, because the machine may be busy. */
@Isolated
class LargeModelTest {
    private static final Path BESIDE_THE_REPOSITORY = Path.of("../../shared/aws-models");
    private static final Pattern TIME = Pattern.compile("(\\d+) files.*, (\\d+ ms)");

    @TempDir
    Path target;

    @Test
    void anUnchangedLargeModelIsUpToDate() throws IOException {
        Project project = Project.of("single", target.resolve("large"), Repository.ofTests(target));
        String name = takeLargestModel(project);

        StringBuilder told = new StringBuilder(name + ": generated, " + time(project.generate()));
        for (int run = 0; run < 3; run++) {
            MavenRun unchanged = project.generate();
            assertThat(unchanged.upToDate()).as(unchanged.log()).isEqualTo(1);
            told.append("; up to date, ").append(time(unchanged));
        }
        System.out.println(told);
    }

    /** Without models beside the repository, as in a fresh clone, it is DynamoDB's from Maven Central. */
    private static String takeLargestModel(Project project) throws IOException {
        Optional<Path> largest = largest();
        if (largest.isPresent()) {
            String name = largest.get().getFileName().toString();
            Files.copy(largest.get(), project.model().resolveSibling(name));
            Files.delete(project.model());
            return name;
        }
        Path pom = project.file("pom.xml");
        Project.replace(pom, "</dependencies>", """
                <dependency>
                  <groupId>software.amazon.api.models</groupId><artifactId>dynamodb</artifactId><version>1.0.14</version>
                  <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
                </dependency></dependencies>""");
        Project.replace(pom, "</goals>", """
                </goals><configuration><service>com.amazonaws.dynamodb#DynamoDB_20120810</service></configuration>""");
        Files.delete(project.model());
        return "dynamodb";
    }

    private static Optional<Path> largest() throws IOException {
        if (!Files.isDirectory(BESIDE_THE_REPOSITORY)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(BESIDE_THE_REPOSITORY)) {
            List<Path> models =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            return models.stream()
                    .max(Comparator.comparingLong(file -> file.toFile().length()));
        }
    }

    private static String time(MavenRun run) {
        Matcher time = TIME.matcher(run.log());
        assertThat(time.find()).as(run.log()).isTrue();
        return time.group(1) + " files in " + time.group(2);
    }
}
