package io.smithy4j.benchmarks;

import io.smithy4j.benchmarks.process.ProcessFigures;
import io.smithy4j.benchmarks.report.Row;
import java.nio.file.Path;
import java.util.List;

/** Figures of whole processes; the same in each setting, since a start cannot be shorter. */
final class WholeProcessFigures implements Figures {
    @Override
    public List<Row> measured(Setting setting) throws Exception {
        return ProcessFigures.measured(Path.of("target", "process"));
    }
}
