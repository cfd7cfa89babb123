package io.smithy4j.generator;

import java.util.List;

/** What a generation changed on disk, in paths below the output folder. */
public record WrittenFiles(List<String> written, List<String> unchanged, List<String> removed) {
    public WrittenFiles {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
