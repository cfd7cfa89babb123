package io.smithy4j.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A folder for texts that people read and nothing compiles. A report that did not change keeps its time. */
public final class ReportFolder {
    private ReportFolder() {}

    /** Reports by file name; the names are the generator's own. */
    public static void write(Path folder, Map<String, String> reports) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> report : reports.entrySet()) {
            Path file = folder.resolve(report.getKey());
            byte[] bytes = report.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.write(file, bytes);
            }
        }
    }
}
