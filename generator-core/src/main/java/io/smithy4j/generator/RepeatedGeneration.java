package io.smithy4j.generator;

import io.smithy4j.generator.freshness.RunInputs;
import io.smithy4j.generator.freshness.RunNotes;
import io.smithy4j.generator.freshness.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A generation that is asked for again and again, and need not happen if nothing changed since the last time. Loads no model by
 * itself. For one run.
 */
public final class RepeatedGeneration {
    private final RunState state;
    private final @Nullable RunRecord last;
    private final @Nullable RunInputs inputs;
    private final List<String> reasons;

    private RepeatedGeneration(RunState state, @Nullable RunRecord last, @Nullable RunInputs inputs) {
        this.state = state;
        this.last = last;
        this.inputs = inputs;
        this.reasons = reasons(state.outputFolder(), last, inputs);
    }

    /**
     * Looks at the inputs and at the record of the last run.
     *
     * @param generator which generator it is: another one generates anew
     */
    public static RepeatedGeneration of(GenerationRequest request, RunState state, String generator)
            throws IOException {
        return new RepeatedGeneration(state, RunRecord.read(state.recordFile()), inputs(request, generator));
    }

    /** Why there is something to generate; empty if the output is what it would be. */
    public List<String> reasons() {
        return reasons;
    }

    /** {@code 3 models, 1 service, 42 files: up to date (record 9f3a1c22)}, for a run without reasons. */
    public String summary() {
        List<String> counts = List.of(
                count(modelFiles().size(), "model"),
                count(last == null ? 0 : last.notes().services().size(), "service"),
                count(outputs(), "file"));
        return String.join(", ", counts) + ": up to date (record " + recordId() + ")";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** What the output that is there calls: Maven artifact ids. */
    public SortedSet<String> runtimeArtifacts() {
        return last == null ? new TreeSet<>() : new TreeSet<>(last.notes().runtimeArtifacts());
    }

    /** The model files of this run, as {@code source src/main/smithy/a.smithy} and {@code dependency a.jar!META-INF/...}. */
    public List<String> modelFiles() {
        return inputs == null ? List.of() : inputs.models();
    }

    /** How many files the last run left; 0 if there was none. */
    public int outputs() {
        return last == null ? 0 : last.outputs().size();
    }

    /** A short name for what the last run was made from; null if there was none. */
    public @Nullable String recordId() {
        return last == null ? null : last.inputs().id();
    }

    /** Why the last run generated; empty if there was none. */
    public List<String> lastReasons() {
        return last == null ? List.of() : last.notes().reasons();
    }

    /** To be called when the output is written; after a failed run the record of the one before stays. */
    public void remember(GenerationResult result, WrittenFiles written) throws IOException {
        if (inputs != null) {
            List<String> paths = Stream.concat(written.written().stream(), written.unchanged().stream())
                    .toList();
            List<String> services = result.services().stream()
                    .filter(GeneratedService::isService)
                    .map(GeneratedService::id)
                    .toList();
            RunNotes notes = new RunNotes(services, List.copyOf(result.runtimeArtifacts()), reasons);
            RunRecord.of(inputs, state.outputFolder(), paths, notes).writeTo(state.recordFile());
        }
    }

    /** Null if one cannot be read: that is for the generation to say. */
    private static @Nullable RunInputs inputs(GenerationRequest request, String generator) {
        SortedMap<String, String> settings = new TreeMap<>(request.settings());
        settings.put("generator", generator);
        try {
            return RunInputs.of(request.baseDirectory(), request.sources(), request.dependencies(), settings);
        } catch (IOException e) {
            return null;
        }
    }

    private static List<String> reasons(Path folder, @Nullable RunRecord last, @Nullable RunInputs inputs) {
        if (last == null) {
            return List.of("there is no record of an earlier run");
        }
        return inputs == null ? List.of("an input cannot be read") : last.staleness(inputs, folder);
    }
}
