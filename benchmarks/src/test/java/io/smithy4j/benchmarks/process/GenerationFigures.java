package io.smithy4j.benchmarks.process;

import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Our generator beside that of AWS's SDK, with one service that both have; and on its own, with large models. */
final class GenerationFigures {
    private static final String AWS = "AWS SDK v2's generator";

    private static final int SMALL_HEAP_MEBIBYTES = 512;

    /** So many operations that the start of a JVM is a small part. */
    private static final int OPERATIONS = 150;

    private GenerationFigures() {}

    /** The client of a whole service; also leaves the sources of both in the work folder. */
    static List<Row> ofService(WorkFolder work, Path model) throws Exception {
        Path awsModel = work.awsModel();
        List<RepeatedRuns> runs = RepeatedRuns.byTurns(
                () -> ChildJvm.with().run(Generate.class, model.toString(), work.emptied("ours"), "client"),
                () -> ChildJvm.with().run(GenerateAws.class, awsModel.toString(), work.emptied("aws")));
        RepeatedRuns ours = runs.get(0);
        RepeatedRuns aws = runs.get(1);
        String subject = "Machine Learning, client";
        return List.of(
                Row.of("generate", subject, ours.millis(), AWS, aws.millis(), "ms", Goal.ratioAtMost(0.6)),
                Row.of("generate, peak heap", subject, ours.figure("peak"), AWS, aws.figure("peak"), "MiB", Goal.NONE));
    }

    /** A large model in a small heap: a run that needs more ends with an error. */
    static Row inSmallHeap(WorkFolder work, Path model) throws Exception {
        ChildJvm.Ended ended = ChildJvm.with("-Xmx" + SMALL_HEAP_MEBIBYTES + "m")
                .run(Generate.class, model.toString(), work.emptied("large"));
        return Row.of(
                "generate, peak heap",
                "SageMaker, everything",
                Measured.exactly(Math.round(ended.figure("peak"))),
                "-Xmx",
                Measured.exactly(SMALL_HEAP_MEBIBYTES),
                "MiB",
                Goal.ratioAtMost(1));
    }

    /** A model and one of twice its size. */
    static Row twice(WorkFolder work) throws Exception {
        Path once = synthetic(work, OPERATIONS);
        Path twice = synthetic(work, 2 * OPERATIONS);
        List<RepeatedRuns> runs = RepeatedRuns.byTurns(
                () -> ChildJvm.with().run(Generate.class, twice.toString(), work.emptied("twice")),
                () -> ChildJvm.with().run(Generate.class, once.toString(), work.emptied("once")));
        return Row.of(
                "generate",
                2 * OPERATIONS + " operations",
                runs.get(0).millis(),
                OPERATIONS + " operations",
                runs.get(1).millis(),
                "ms",
                Goal.ratioAtMost(2.2));
    }

    private static Path synthetic(WorkFolder work, int operations) throws IOException {
        return Files.writeString(work.file(operations + ".smithy"), SyntheticModel.of(operations));
    }
}
