package io.smithy4j.generator.verify;

import io.smithy4j.generator.emit.EmittedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses rendered sources with the JDK's compiler, which decodes unicode escapes first, and compares them with the plan. */
public final class SourceVerifier {
    /** How many files are trees at a time, on each thread: enough that a parser is worth its start, few enough for small heaps. */
    private static final int MOST_IN_BATCH = 96;

    private SourceVerifier() {}

    /** Gets the compiler ready in the background, for a run that is going to have files; the first check of a JVM is slow without. */
    public static void prepare() {
        FirstCheck.begin();
    }

    /**
     * Parses all files, some at a time; nothing is resolved, compiled or run.
     *
     * @throws IllegalStateException naming the first file that is not what was planned
     */
    public static void verify(List<EmittedFile> files) {
        Map<String, Set<String>> types = new HashMap<>();
        List<RenderedSource> sources = files.stream().map(RenderedSource::new).toList();
        sources.forEach(source -> types.computeIfAbsent(source.packageName(), name -> new HashSet<>())
                .add(source.typeName()));
        UnimportedTypes unimported = new UnimportedTypes();
        batches(sources).parallelStream()
                .map(batch -> surprise(batch, types, unimported))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .ifPresent(surprise -> {
                    throw surprise;
                });
    }

    private static List<List<RenderedSource>> batches(List<RenderedSource> sources) {
        // Of one size, so that no thread is left with the last one.
        int count = (sources.size() + MOST_IN_BATCH - 1) / MOST_IN_BATCH;
        List<List<RenderedSource>> batches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batches.add(sources.subList(i * sources.size() / count, (i + 1) * sources.size() / count));
        }
        return batches;
    }

    // As a value: which of several batches fails first on the clock is chance.
    private static @Nullable IllegalStateException surprise(
            List<RenderedSource> batch, Map<String, Set<String>> types, UnimportedTypes unimported) {
        try {
            new BatchCheck(batch).check(types, unimported);
            return null;
        } catch (IllegalStateException e) {
            return e;
        }
    }
}
