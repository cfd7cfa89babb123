package io.smithy4j.generator;

import java.util.List;

/**
 * What a generation changed on disk, in paths below the output folder.
 *
 * @param edited files that are no longer generated and stay, because somebody edited them
 */
public record WrittenFiles(List<String> written, List<String> unchanged, List<String> removed, List<String> edited) {
    public WrittenFiles {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        edited = List.copyOf(edited);
    }

    /** {@code 42 files: 3 written, 39 unchanged, 1 removed}. */
    public String summary() {
        int files = written.size() + unchanged.size();
        return files + (files == 1 ? " file: " : " files: ") + written.size() + " written, " + unchanged.size()
                + " unchanged, " + removed.size() + " removed";
    }

    /** What the user has to decide, in sentences. */
    public List<String> warnings() {
        return edited.stream()
                .map(path -> path
                        + " is no longer generated, but was edited by hand, so it stays: delete it, or move it to a"
                        + " source folder of your own")
                .toList();
    }
}
