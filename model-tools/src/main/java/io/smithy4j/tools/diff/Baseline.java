package io.smithy4j.tools.diff;

import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.text.ShownPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The earlier model.
 *
 * @param name as a reader of the report knows it
 * @param sources its files, beside the model jars of today: a change of those is theirs to tell
 */
public record Baseline(String name, ModelSources sources) {
    private static final String GIT = "git:";

    /** Whether the text names a revision, not a file. */
    public static boolean isRevision(String baseline) {
        return baseline.startsWith(GIT);
    }

    /** A jar of models that was released. */
    public static Baseline released(String coordinates, Path jar, ModelSources today) {
        return new Baseline(
                coordinates,
                new ModelSources(
                        today.baseDirectory(), List.of(), with(ModelDependency.packaged(coordinates, jar), today)));
    }

    /** A model file, a jar of models, or a folder with either. */
    public static Baseline at(Path path, ModelSources today) throws ToolFailure {
        String name = ShownPath.of(today.baseDirectory(), path);
        if (!Files.exists(path)) {
            throw new ToolFailure(name + ": there is no such file or folder to compare with; baseline takes a path,"
                    + " git:REVISION, group:artifact:version, or nothing for the latest release.");
        }
        boolean isJar = name.endsWith(".jar") || Files.isRegularFile(path.resolve("META-INF/smithy/manifest"));
        return new Baseline(
                name,
                isJar
                        ? new ModelSources(
                                today.baseDirectory(), List.of(), with(ModelDependency.packaged(name, path), today))
                        : new ModelSources(today.baseDirectory(), List.of(path), today.dependencies()));
    }

    /**
     * The project's model files at a revision, read with the git command.
     *
     * @param baseline {@code git:} and the revision
     * @param scratch a folder that is emptied and gets the files
     */
    public static Baseline ofRevision(String baseline, ModelSources today, Path scratch)
            throws ToolFailure, IOException {
        GitRevision revision = GitRevision.of(today.baseDirectory(), baseline.substring(GIT.length()));
        List<Path> sources = revision.export(today.sources(), scratch);
        return new Baseline(baseline, new ModelSources(scratch, sources, today.dependencies()));
    }

    private static List<ModelDependency> with(ModelDependency baseline, ModelSources today) {
        List<ModelDependency> all = new ArrayList<>(today.dependencies());
        all.add(baseline);
        return all;
    }
}
