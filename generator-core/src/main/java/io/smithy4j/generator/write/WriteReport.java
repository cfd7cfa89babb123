package io.smithy4j.generator.write;

import java.util.List;

/** What happened on disk, in paths below the output folder. */
public record WriteReport(List<String> written, List<String> unchanged, List<String> removed) {
    public WriteReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
