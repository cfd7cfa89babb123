package io.smithy4j.generator.write;

import java.util.List;

/**
 * What happened on disk, in paths below the output folder.
 *
 * @param edited files that are no longer produced and stay, because they are not as they were written
 */
public record WriteReport(List<String> written, List<String> unchanged, List<String> removed, List<String> edited) {
    public WriteReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        edited = List.copyOf(edited);
    }
}
