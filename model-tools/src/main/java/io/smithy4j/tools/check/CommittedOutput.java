package io.smithy4j.tools.check;

import io.smithy4j.generator.Differences;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.tools.text.ShownPath;
import io.smithy4j.tools.text.TextFile;
import io.smithy4j.tools.text.UnifiedDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

// Tells, of a folder src/generated/java:
//   src/generated/java is not what the models generate: 1 file differs, 1 is missing, 1 is too many
//     differs:  com/example/EchoClient.java
//     missing:  com/example/ShoutInput.java
//     too many: com/example/SayInput.java
//   --- a/src/generated/java/com/example/EchoClient.java
//   +++ b/src/generated/java/com/example/EchoClient.java
//   ...
/** A folder of committed output beside what the models generate today. */
public final class CommittedOutput {
    private final String folder;
    private final Differences differences;
    private final List<String> patch;

    private CommittedOutput(String folder, Differences differences, List<String> patch) {
        this.folder = folder;
        this.differences = differences;
        this.patch = List.copyOf(patch);
    }

    /**
     * Reads the folder, and writes nothing.
     *
     * @param baseDirectory paths of the patch start here, so that {@code patch -p1} and {@code git apply} take it
     * @param fresh a run without errors
     */
    public static CommittedOutput compare(Path baseDirectory, Path folder, GenerationResult fresh) throws IOException {
        String shown = ShownPath.of(baseDirectory, folder);
        Differences differences = fresh.compareWith(folder);
        TreeSet<String> paths = new TreeSet<>(differences.changed());
        paths.addAll(differences.missing());
        paths.addAll(differences.extra());
        List<String> patch = new ArrayList<>();
        for (String path : paths) {
            String name = shown + "/" + path;
            String after = fresh.files().get(path);
            if (after == null) {
                patch.addAll(UnifiedDiff.removed(name, text(folder.resolve(path))));
            } else if (differences.missing().contains(path)) {
                patch.addAll(UnifiedDiff.added(name, after));
            } else {
                patch.addAll(UnifiedDiff.of(name, text(folder.resolve(path)), after));
            }
        }
        return new CommittedOutput(shown, differences, patch);
    }

    public boolean isUpToDate() {
        return differences.isEmpty();
    }

    /** The whole patch that makes the folder what the models generate. */
    public List<String> patch() {
        return patch;
    }

    /** What differs, first by file and then line by line, each list cut after {@code mostLines}. */
    public String report(int mostLines) {
        List<String> report = new ArrayList<>();
        report.add(folder + " is not what the models generate: " + counts());
        report.addAll(UnifiedDiff.capped(files(), mostLines));
        report.addAll(UnifiedDiff.capped(patch, mostLines));
        return String.join("\n", report);
    }

    /** Writes the whole patch, or takes an earlier one away if there is none any more. */
    public void writePatchTo(Path file) throws IOException {
        if (patch.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            TextFile.writeIfChanged(file, String.join("\n", patch) + "\n");
        }
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        differences.changed().forEach(file -> files.add("  differs:  " + file));
        differences.missing().forEach(file -> files.add("  missing:  " + file));
        differences.extra().forEach(file -> files.add("  too many: " + file));
        return files;
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        count(counts, differences.changed().size(), "differs", "differ");
        count(counts, differences.missing().size(), "is missing", "are missing");
        count(counts, differences.extra().size(), "is too many", "are too many");
        return String.join(", ", counts);
    }

    private static void count(List<String> counts, int files, String one, String more) {
        if (files > 0) {
            String unit = counts.isEmpty() ? files == 1 ? " file " : " files " : " ";
            counts.add(files + unit + (files == 1 ? one : more));
        }
    }

    /** What is no UTF-8 differs from every generated file, and is shown as far as it can be. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
