package io.smithy4j.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The command: a folder of models in, a table of one line a model out, and 1 as exit code unless all of them pass. */
public final class Corpus {
    private Corpus() {}

    /** Takes the folder of models, the folder for corpus.json and corpus.tsv, and how many models to run at a time. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 3 || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("there is no folder of models" + (args.length == 0 ? "" : " " + args[0])
                    + "; give one with -Dcorpus=FOLDER");
            System.exit(2);
        }
        List<CorpusModel> models = CorpusModel.in(Path.of(args[0]));
        List<ModelReport> reports = run(models, Integer.parseInt(args[2]));
        ReportFiles.write(reports, Path.of(args[1]));
        System.exit(!reports.isEmpty() && reports.stream().allMatch(ModelReport::passes) ? 0 : 1);
    }

    /** Prints the table as it goes, in the order of the models. */
    static List<ModelReport> run(List<CorpusModel> models, int parallel) throws InterruptedException {
        ReportTable table = new ReportTable(System.out);
        List<ModelReport> reports = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(parallel);
        try {
            List<Future<ModelReport>> runs = models.stream()
                    .map(model -> threads.submit(() -> ModelRun.of(model)))
                    .toList();
            for (Future<ModelReport> run : runs) {
                ModelReport report = run.get();
                table.line(report);
                reports.add(report);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("corpus: a run ended without a report", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        table.score(reports);
        return reports;
    }
}
