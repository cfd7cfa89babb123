package io.smithy4j.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    @Test
    void reportsThatDidNotChangeKeepTheirTime() throws IOException {
        Path reports = folder.resolve("smithy4j/default");
        ReportFolder.write(reports, Map.of("names.txt", "a", "other.txt", "b"));
        Files.setLastModifiedTime(reports.resolve("names.txt"), LONG_AGO);
        Files.setLastModifiedTime(reports.resolve("other.txt"), LONG_AGO);

        ReportFolder.write(reports, Map.of("names.txt", "a", "other.txt", "c"));

        assertThat(Files.getLastModifiedTime(reports.resolve("names.txt"))).isEqualTo(LONG_AGO);
        assertThat(reports.resolve("other.txt")).hasContent("c");
    }
}
