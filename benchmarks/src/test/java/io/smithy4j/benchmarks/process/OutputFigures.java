package io.smithy4j.benchmarks.process;

import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What was generated for a whole service, beside what AWS publishes for it: compiling it, its jar, and the jars it needs. */
final class OutputFigures {
    private static final String AWS = "AWS SDK v2";

    private static final List<String> RUNTIME = List.of("core", "json", "http", "client");

    private OutputFigures() {}

    /** Compiles the sources that {@link GenerationFigures#ofService} left, and those of AWS. */
    static List<Row> ofService(WorkFolder work) throws Exception {
        Path sources = Path.of(work.emptied("aws-sources"));
        Jars.unpack(Jars.onlyOnClassPath("machinelearning-2.40.2-sources"), ".java", sources);
        String ours = work.file("ours").toString();
        List<RepeatedRuns> runs = RepeatedRuns.byTurns(
                () -> ChildJvm.with().run(Compile.class, ours, work.emptied("our-classes")),
                () -> ChildJvm.with().run(Compile.class, sources.toString(), work.emptied("aws-classes")));
        String subject = "Machine Learning, client";
        return List.of(
                Row.of("javac", subject, runs.get(0).millis(), AWS, runs.get(1).millis(), "ms", Goal.ratioAtMost(0.5)),
                Row.of(
                        "jar",
                        subject,
                        Measured.exactly(Math.round(Jars.kilobytes(work.file("our-classes")))),
                        AWS,
                        Measured.exactly(Math.round(Jars.kilobytes(work.file("aws-classes")))),
                        "kB",
                        Goal.oursAtMost(350, "kB")));
    }

    /** What an awsJson client brings along, and all that AWS's brings: ours gets a signer, and AWS's libraries for credentials, if it signs. */
    static Row runtime() throws IOException {
        double ours = Jars.kilobytes(Jars.onlyOnClassPath("jspecify"));
        for (String module : RUNTIME) {
            ours += Jars.kilobytes(runtimeModule(module));
        }
        double aws = 0;
        for (Path jar : Jars.onClassPath("software/amazon/awssdk")) {
            boolean isService =
                    jar.toString().contains("machinelearning") || jar.toString().contains("dynamodb");
            aws += isService || jar.toString().contains("codegen") ? 0 : Jars.kilobytes(jar);
        }
        return Row.of(
                "runtime jars",
                "awsJson client",
                Measured.exactly(Math.round(ours)),
                AWS,
                Measured.exactly(Math.round(aws)),
                "kB",
                Goal.oursAtMost(1200, "kB"));
    }

    private static Path runtimeModule(String module) {
        List<Path> classes = Jars.onClassPath("runtime/" + module + "/target/");
        return classes.isEmpty() ? Jars.onlyOnClassPath("smithy4j-" + module + "-") : classes.get(0);
    }
}
