package io.smithy4j.generator;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.Severity;
import io.smithy4j.generator.write.CommittedFolder;
import io.smithy4j.generator.write.FolderComparison;
import io.smithy4j.generator.write.OutputFolder;
import io.smithy4j.generator.write.ReportFolder;
import io.smithy4j.generator.write.WriteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run made, in memory: either errors and no files, or files and perhaps warnings and notes. */
public final class GenerationResult {
    private final List<Diagnostic> diagnostics;
    private final SortedMap<String, String> files;
    private final SortedMap<String, String> reports;
    private final SortedSet<String> runtimeArtifacts;
    private final SortedMap<String, Integer> dependencies;
    private final List<GeneratedService> services;

    private GenerationResult(
            Diagnostics diagnostics,
            Map<String, String> files,
            Map<String, String> reports,
            SortedSet<String> runtimeArtifacts,
            SortedMap<String, Integer> dependencies,
            List<GeneratedService> services) {
        this.diagnostics = diagnostics.sorted();
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
        this.runtimeArtifacts = Collections.unmodifiableSortedSet(new TreeSet<>(runtimeArtifacts));
        this.dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
        this.services = List.copyOf(services);
    }

    static GenerationResult refused(Diagnostics diagnostics) {
        return new GenerationResult(diagnostics, Map.of(), Map.of(), new TreeSet<>(), new TreeMap<>(), List.of());
    }

    static GenerationResult complete(
            Diagnostics diagnostics,
            Rendering rendering,
            SortedSet<String> runtimeArtifacts,
            SortedMap<String, Integer> dependencies) {
        return new GenerationResult(
                diagnostics,
                rendering.files(),
                rendering.reports(),
                runtimeArtifacts,
                dependencies,
                rendering.services());
    }

    /** By file, line and column; {@code toString} of each is what to print. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Text by path below the source root, with slashes; empty after errors. */
    public SortedMap<String, String> files() {
        return files;
    }

    /** Text for people by file name, as {@code names.txt}: what was decided and why; no part of the output. Empty after errors. */
    public SortedMap<String, String> reports() {
        return reports;
    }

    /** Artifact ids of group {@code io.smithy4j} that the files need to compile. */
    public SortedSet<String> runtimeArtifacts() {
        return runtimeArtifacts;
    }

    /** How many model files each dependency gave, by its name; empty after errors. */
    public SortedMap<String, Integer> dependencies() {
        return dependencies;
    }

    /** What was generated, in names; empty after errors. */
    public List<GeneratedService> services() {
        return services;
    }

    /**
     * Brings the folder up to date: writes changed files, and removes those that the manifest lists, nobody edited, and this run
     * does not produce. All or nothing, and one run at a time.
     *
     * @param manifestFile remembers what was written; outside of the folder, and the same one at every run. A lock file comes beside it
     * @throws IOException also if something stands in the way that is not ours; then the message says what to do
     */
    public WrittenFiles writeTo(Path outputFolder, Path manifestFile) throws IOException {
        requireFiles();
        return written(new OutputFolder(outputFolder, manifestFile).write(files));
    }

    /** Writes the reports, and only those that changed. The folder is not to be a source root. */
    public void writeReportsTo(Path folder) throws IOException {
        requireFiles();
        ReportFolder.write(folder, reports);
    }

    /**
     * Makes a folder of committed output what this run made; all Java files in it are taken for generated ones. All or nothing, and
     * one run at a time.
     *
     * @param lockFile outside of the folder, and the same one at every run
     */
    public WrittenFiles applyTo(Path folder, Path lockFile) throws IOException {
        requireFiles();
        return written(new CommittedFolder(folder, lockFile).accept(files));
    }

    /** Compares a folder of committed output; writes nothing. */
    public Differences compareWith(Path folder) throws IOException {
        requireFiles();
        FolderComparison comparison = FolderComparison.of(folder, files);
        return new Differences(comparison.changed(), comparison.missing(), comparison.extra());
    }

    private static WrittenFiles written(WriteReport report) {
        return new WrittenFiles(report.written(), report.unchanged(), report.removed(), report.edited());
    }

    private void requireFiles() {
        if (hasErrors()) {
            throw new IllegalStateException("write: a run with errors has nothing to write or compare");
        }
    }
}
