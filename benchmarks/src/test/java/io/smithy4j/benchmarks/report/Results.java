package io.smithy4j.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The file of rows, {@code results.json}. Rows are added as soon as they are measured, so an end halfway loses little. */
public final class Results {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    private Results(Path file) {
        this.file = file;
    }

    /** With no row in it, whatever the file held: figures of two runs are not compared. */
    public static Results startedIn(Path folder) {
        Results results = new Results(folder.resolve("results.json"));
        results.write(List.of());
        return results;
    }

    public void add(List<Row> more) {
        List<Row> all = new ArrayList<>(rows());
        all.addAll(more);
        write(all);
    }

    public List<Row> rows() {
        return JSON.readValue(file.toFile(), new TypeReference<List<Row>>() {});
    }

    private void write(List<Row> rows) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), rows);
    }
}
