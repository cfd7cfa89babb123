package io.smithy4j.tools.build;

import io.smithy4j.tools.text.ShownPath;
import io.smithy4j.tools.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.smithy.build.SmithyBuildResult;

/** The files that a build wrote: the only ones that a later one may remove. */
final class BuildRecord {
    private final Path outputFolder;
    private final Path recordFile;

    BuildRecord(Path outputFolder, Path recordFile) {
        this.outputFolder = outputFolder.toAbsolutePath().normalize();
        this.recordFile = recordFile;
    }

    /** Removes what the record lists and the result lacks, and writes the new record; tells how many files went. */
    int update(SmithyBuildResult result) throws IOException {
        Set<String> produced = new TreeSet<>();
        result.allArtifacts().forEach(file -> produced.add(ShownPath.of(outputFolder, file)));
        int removed = 0;
        for (String old : recorded()) {
            Path file = outputFolder.resolve(old).normalize();
            if (!produced.contains(old)
                    && file.startsWith(outputFolder)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
                removed++;
            }
        }
        TextFile.writeIfChanged(recordFile, String.join("\n", produced) + "\n");
        return removed;
    }

    private Set<String> recorded() throws IOException {
        Set<String> recorded = new TreeSet<>();
        if (Files.isRegularFile(recordFile)) {
            Files.readAllLines(recordFile).stream()
                    .filter(line -> !line.isBlank())
                    .forEach(recorded::add);
        }
        return recorded;
    }
}
