package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples are what a reviewer reads. */
class GeneratedSamplesTest {
    private static final Path MODELS = Path.of("../models/src/main/resources/META-INF/smithy");
    private static final Path SAMPLES = Path.of("../generated-samples/src/main/java");

    @Test
    void theSamplesAreWhatTheEmittersPrint() throws IOException {
        List<EmittedFile> files = Emitting.emitted(MODELS, Emitting.ALL);
        Map<String, String> printed = new TreeMap<>();
        files.forEach(file -> printed.put(file.path(), file.text()));
        assertThat(samples())
                .as("accept with: mvn verify -pl generated-samples -am -DskipTests -Dsamples=apply")
                .isEqualTo(printed);
    }

    @Test
    void noLineIsTooLongToRead() {
        assertThat(Emitting.emitted(MODELS, Emitting.ALL))
                .allSatisfy(file -> assertThat(file.text().lines())
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120)));
    }

    private static Map<String, String> samples() throws IOException {
        Map<String, String> samples = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(SAMPLES)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                samples.put(SAMPLES.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return samples;
    }
}
