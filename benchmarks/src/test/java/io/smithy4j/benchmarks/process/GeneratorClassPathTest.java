package io.smithy4j.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorClassPathTest {
    @Test
    void ourGeneratorRunsOnIt(@TempDir Path folder) throws Exception {
        Path model = Files.writeString(folder.resolve("one.smithy"), SyntheticModel.of(1));
        Path output = folder.resolve("output");

        ChildJvm.with().on(GeneratorClassPath.ours()).run(Generate.class, model.toString(), output.toString());

        assertThat(output.resolve("benchmarks/synthetic/SyntheticClient.java")).exists();
    }

    @Test
    void itHoldsNothingOfOtherBenchmarks() {
        assertThat(GeneratorClassPath.ours().split(File.pathSeparator)).noneMatch(entry -> entry.contains("netty"));
    }
}
