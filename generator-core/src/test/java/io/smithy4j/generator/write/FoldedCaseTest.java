package io.smithy4j.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** File systems that do not tell {@code Foo.java} from {@code foo.java}, as those of macOS and Windows. */
class FoldedCaseTest {
    static Stream<Configuration> foldingSystems() {
        return Stream.of(Configuration.osX(), Configuration.windows());
    }

    @ParameterizedTest
    @MethodSource("foldingSystems")
    void aFileWhoseNameChangesInCaseOnlyIsNotLost(Configuration configuration) throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(configuration)) {
            write(system, Map.of("a/HTTPError.java", "old"));

            WriteReport report = write(system, Map.of("a/HttpError.java", "new"));

            assertThat(report.written()).containsExactly("a/HttpError.java");
            assertThat(report.removed()).containsExactly("a/HTTPError.java");
            assertThat(names(system.getPath("out/a"))).containsExactly("HttpError.java");
            assertThat(Files.readString(system.getPath("out/a/HttpError.java"))).isEqualTo("new");
        }
    }

    @ParameterizedTest
    @MethodSource("foldingSystems")
    void evenIfItsTextStaysTheSame(Configuration configuration) throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(configuration)) {
            write(system, Map.of("HTTPError.java", "same"));

            write(system, Map.of("HttpError.java", "same"));

            assertThat(names(system.getPath("out"))).containsExactly("HttpError.java");
            assertThat(write(system, Map.of("HttpError.java", "same")).unchanged())
                    .containsExactly("HttpError.java");
        }
    }

    @Test
    void whereCaseCountsBothStand() throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
            write(system, Map.of("HTTPError.java", "one", "HttpError.java", "two"));

            assertThat(names(system.getPath("out"))).containsExactly("HTTPError.java", "HttpError.java");
        }
    }

    @Test
    void aRenamingThatFailsIsTakenBack() throws IOException {
        for (int failing = 1; ; failing++) {
            try (FileSystem system = Jimfs.newFileSystem(Configuration.osX())) {
                write(system, Map.of("HTTPError.java", "old"));
                FailingDisk disk = new FailingDisk(FailingDisk.Failure.ONCE_BEFORE, failing);
                try {
                    folder(system, disk).write(Map.of("HttpError.java", "new"));
                    if (!disk.hasFailed()) {
                        return;
                    }
                } catch (IOException e) {
                    assertThat(e).hasMessageContaining("no space left on device");
                }

                String text = Files.readString(system.getPath("out/HttpError.java"));
                assertThat(text).isEqualTo(names(system.getPath("out")).contains("HTTPError.java") ? "old" : "new");
                write(system, Map.of("HttpError.java", "new"));
                assertThat(names(system.getPath("out"))).containsExactly("HttpError.java");
            }
        }
    }

    private static WriteReport write(FileSystem system, Map<String, String> files) throws IOException {
        return folder(system, new RealDisk()).write(files);
    }

    private static OutputFolder folder(FileSystem system, Disk disk) {
        return new OutputFolder(system.getPath("out"), system.getPath("state/manifest"), disk);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
