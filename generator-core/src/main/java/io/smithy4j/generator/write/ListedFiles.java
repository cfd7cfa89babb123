package io.smithy4j.generator.write;

import java.io.IOException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ours is what the manifest lists: it goes only if it is as we wrote it, and is overwritten in any case. */
final class ListedFiles implements Ownership {
    private final ManifestFile file;
    private final Manifest before;
    private @Nullable Manifest announced;

    ListedFiles(ManifestFile file) throws IOException {
        this.file = file;
        this.before = file.read();
    }

    /**
     * The first line of generated sources names what they come from. So output whose manifest is lost, as when a build cache
     * brings back sources alone, is no stranger.
     */
    @Override
    public boolean mayReplace(String path, byte[] standing, byte[] rendered) {
        return before.lists(path) || startsAlike(standing, rendered);
    }

    @Override
    public SortedSet<String> earlier() {
        return new TreeSet<>(before.paths());
    }

    @Override
    public boolean mayRemove(String path, byte[] standing) {
        return before.wrote(path, standing);
    }

    @Override
    public void announce(Plan plan) throws IOException {
        announced = Manifest.of(plan.rendered());
        file.write(before.and(announced));
    }

    /** Edited files stay listed, so that each run tells of them until somebody has decided. */
    @Override
    public void record(Plan plan) throws IOException {
        Manifest rendered = announced == null ? Manifest.of(plan.rendered()) : announced;
        Manifest after = rendered.and(before.only(plan.edited()));
        if (!plan.isEmpty() || !after.equals(before)) {
            file.write(after);
        }
    }

    private static boolean startsAlike(byte[] standing, byte[] rendered) {
        int length = 0;
        while (length < rendered.length && rendered[length] != '\n') {
            length++;
        }
        return length > 0
                && length < standing.length
                && standing[length] == '\n'
                && Arrays.equals(standing, 0, length, rendered, 0, length);
    }
}
