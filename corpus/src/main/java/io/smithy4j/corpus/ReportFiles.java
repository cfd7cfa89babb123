package io.smithy4j.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The reports as files for programs: corpus.json with all that is known, corpus.tsv with what fits into a line. */
final class ReportFiles {
    private ReportFiles() {}

    static void write(List<ModelReport> reports, Path folder) throws IOException {
        Files.createDirectories(folder);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(folder.resolve("corpus.json"), mapper.writeValueAsString(reports) + "\n");
        Files.writeString(
                folder.resolve("corpus.tsv"),
                Stream.concat(Stream.of(header()), reports.stream().map(ReportFiles::line))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String header() {
        return String.join(
                "\t",
                "model",
                "protocols",
                "shapes",
                "operations",
                "files",
                "lines",
                "bytes",
                "generateMillis",
                "compileMillis",
                "loadMillis",
                "warnings",
                "classes",
                "classBytes",
                "largestClass",
                "largestClassBytes",
                "mostConstants",
                "largestMethod",
                "largestMethodBytes",
                "verdict",
                "outcome");
    }

    private static String line(ModelReport report) {
        ClassSizes classes = report.classes();
        return Stream.of(
                        report.model(),
                        String.join(",", report.facts().protocols()),
                        report.facts().shapes(),
                        report.facts().operations(),
                        report.sources().files(),
                        report.sources().lines(),
                        report.sources().bytes(),
                        report.times().generateMillis(),
                        report.times().compileMillis(),
                        report.times().loadMillis(),
                        report.warnings(),
                        classes.classes(),
                        classes.bytes(),
                        classes.largestClass(),
                        classes.largestClassBytes(),
                        classes.mostConstants(),
                        classes.largestMethod(),
                        classes.largestMethodBytes(),
                        report.verdict(),
                        report.outcome())
                .map(Object::toString)
                .collect(Collectors.joining("\t"));
    }
}
