package io.smithy4j.generator.write;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run is going to do to the folder {@code root}, in the order of paths.
 *
 * @param rendered all files that it makes, changed or not
 * @param stale files of ours that are no longer produced, by path: they go
 * @param emptyFolders where files of ours were, before a run that was killed or somebody else removed them: they go
 * @param edited files of ours that are no longer produced, but are not as we wrote them: they stay
 */
record Plan(
        Path root,
        SortedMap<String, byte[]> rendered,
        List<Change> changes,
        List<String> unchanged,
        SortedMap<String, Path> stale,
        SortedSet<Path> emptyFolders,
        List<String> edited) {
    /** One file that is to hold other bytes than now. */
    record Change(String path, Path file, Kind kind) {}

    enum Kind {
        NEW,
        REPLACING
    }

    Plan {
        rendered = Collections.unmodifiableSortedMap(new TreeMap<>(rendered));
        changes = List.copyOf(changes);
        unchanged = List.copyOf(unchanged);
        stale = Collections.unmodifiableSortedMap(new TreeMap<>(stale));
        emptyFolders = Collections.unmodifiableSortedSet(new TreeSet<>(emptyFolders));
        edited = List.copyOf(edited);
    }

    boolean isEmpty() {
        return changes.isEmpty() && stale.isEmpty() && emptyFolders.isEmpty();
    }

    byte[] bytes(Change change) {
        return Objects.requireNonNull(rendered.get(change.path()));
    }

    WriteReport report() {
        List<String> written = changes.stream().map(Change::path).toList();
        return new WriteReport(written, unchanged, List.copyOf(stale.keySet()), edited);
    }
}
