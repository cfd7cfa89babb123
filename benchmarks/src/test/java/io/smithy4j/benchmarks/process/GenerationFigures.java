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

    private static final String AWS_GENERATOR = "io.smithy4j.benchmarks.process.GenerateAws";

    private static final int SMALL_HEAP_MEBIBYTES = 512;

    /** So many that what does not grow is a small part, and few enough for a minute. */
    private static final int OPERATIONS = 300;

    private GenerationFigures() {}

    /** The client of a whole service; also leaves the sources of both in the work folder. */
    static List<Row> ofService(WorkFolder work, Path model) throws Exception {
        Path awsModel = work.awsModel();
        List<RepeatedRuns> runs = RepeatedRuns.byTurns(
                () -> ChildJvm.with()
                        .on(GeneratorClassPath.ours())
                        .run(Generate.class, model.toString(), work.emptied("ours"), "client"),
                () -> ChildJvm.with()
                        .on(GeneratorClassPath.aws())
                        .run(AWS_GENERATOR, awsModel.toString(), work.emptied("aws")));
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
                .on(GeneratorClassPath.ours())
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

    /** A model and one of twice its size, in a warm process. */
    static Row twice(WorkFolder work) throws Exception {
        Path once = synthetic(work, OPERATIONS);
        Path twice = synthetic(work, 2 * OPERATIONS);
        ChildJvm.Ended ended =
                ChildJvm.with().run(GenerateTwice.class, once.toString(), twice.toString(), work.emptied("growing"));
        return Row.of(
                "generate, warm, processor time",
                2 * OPERATIONS + " operations",
                Measured.of(ended.figures("twice")),
                OPERATIONS + " operations",
                Measured.of(ended.figures("once")),
                "ms",
                Goal.ratioAtMost(2.2));
    }

    private static Path synthetic(WorkFolder work, int operations) throws IOException {
        return Files.writeString(work.file(operations + ".smithy"), SyntheticModel.of(operations));
    }
}
