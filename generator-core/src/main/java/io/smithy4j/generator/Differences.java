package io.smithy4j.generator;

import java.util.List;

/**
 * How a folder differs from a generation, in sorted paths below the folder.
 *
 * @param changed in both, with other bytes
 * @param missing generated, but not in the folder
 * @param extra Java files of the folder that are not generated
 */
public record Differences(List<String> changed, List<String> missing, List<String> extra) {
    public Differences {
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    public boolean isEmpty() {
        return changed.isEmpty() && missing.isEmpty() && extra.isEmpty();
    }
}
