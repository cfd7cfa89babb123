package io.smithy4j.benchmarks.process;

import io.smithy4j.benchmarks.report.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All figures of whole processes. Those of whole services need AWS's models, which stand in a folder beside the repository or nowhere. */
public final class ProcessFigures {
    private static final Path MODELS = Path.of("../../shared/aws-models");

    private ProcessFigures() {}

    /** Measures, with files below a folder; the class path is that of the module in the profile {@code benchmarks}. */
    public static List<Row> measured(Path folder) throws Exception {
        WorkFolder work = new WorkFolder(folder);
        List<Row> rows = new ArrayList<>();
        rows.addAll(StartFigures.measured(work));
        rows.add(OutputFigures.runtime());
        rows.add(GenerationFigures.twice(work));
        if (Files.isDirectory(MODELS)) {
            rows.addAll(GenerationFigures.ofService(work, MODELS.resolve("machine-learning-2014-12-12.json")));
            rows.addAll(OutputFigures.ofService(work));
            rows.add(GenerationFigures.inSmallHeap(work, MODELS.resolve("sagemaker-2017-07-24.json")));
        } else {
            System.out.println("there is no " + MODELS + ": no figures of whole services");
        }
        return rows;
    }
}
