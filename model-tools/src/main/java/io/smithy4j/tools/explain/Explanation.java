package io.smithy4j.tools.explain;

import io.smithy4j.generator.GeneratedService;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.RepeatedGeneration;
import io.smithy4j.tools.text.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

// Prints:
//   settings
//     packageName = com.example       (the POM)
//   models
//     src/main/smithy: 1 model
//   services
//     com.example#Echo: 12 types in package com.example
//       EchoClient, EchoAsyncClient, EchoHandler, EchoAsyncHandler, EchoService, EchoException
//   files
//     sources: target/generated-sources/smithy4j, 42 files of the last run
//   runs
//     the last run generated because: source src/main/smithy/a.smithy changed
//     the next run has nothing to do
/** Everything about one generation that its settings, its models and its record tell, as indented lines. Writes nothing. */
public final class Explanation {
    private final Generation generation;
    private final RepeatedGeneration run;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Generation generation) throws IOException {
        this.generation = generation;
        this.run = RepeatedGeneration.of(generation.request(), generation.state(), generation.generator());
    }

    /**
     * Of an execution that writes to an output folder: looks at its record too.
     *
     * @throws IOException if the record cannot be read; what is wrong with models is part of the explanation
     */
    public static List<String> ofGenerated(List<Setting> settings, Generation generation) throws IOException {
        Explanation explanation = new Explanation(generation);
        explanation.begin(settings);
        explanation.section("files", explanation.files());
        explanation.section("runs", explanation.runs());
        return List.copyOf(explanation.lines);
    }

    /** Of an execution that compares or replaces a folder of committed output. It has no record: it generates each time. */
    public static List<String> ofCommitted(List<Setting> settings, Generation generation, Path committed)
            throws IOException {
        Explanation explanation = new Explanation(generation);
        explanation.begin(settings);
        explanation.section("files", List.of("committed output: " + explanation.shown(committed)));
        return List.copyOf(explanation.lines);
    }

    /** Generates in memory, since only that tells names. */
    private void begin(List<Setting> settings) {
        section("settings", settingLines(settings));
        section("models", ModelOrigins.lines(generation, run));
        section("services", services(Generator.generate(generation.request())));
    }

    private void section(String title, List<String> content) {
        lines.add(title);
        content.forEach(line -> lines.add("  " + line));
    }

    /** Values and origins in columns; a long value pushes its origin. */
    static List<String> settingLines(List<Setting> settings) {
        int width = settings.stream()
                .mapToInt(setting -> assignment(setting).length())
                .filter(length -> length <= 70)
                .max()
                .orElse(0);
        return settings.stream()
                .map(setting -> {
                    String assignment = assignment(setting);
                    String gap = " ".repeat(Math.max(0, width - assignment.length()) + 2);
                    return assignment + gap + "(" + setting.origin() + ")";
                })
                .toList();
    }

    private static String assignment(Setting setting) {
        return setting.name() + " = " + setting.value();
    }

    private static List<String> services(GenerationResult result) {
        List<String> lines = new ArrayList<>();
        if (result.hasErrors()) {
            lines.add("none, because of");
            result.diagnostics()
                    .forEach(diagnostic -> diagnostic.toString().lines().forEach(line -> lines.add("  " + line)));
            return lines;
        }
        for (GeneratedService service : result.services()) {
            lines.add(service.id() + ": " + service.types() + (service.types() == 1 ? " type" : " types")
                    + " in package " + service.packageName());
            if (!service.classes().isEmpty()) {
                lines.add("  " + String.join(", ", service.classes()));
            }
            service.renamed().forEach(name -> lines.add("  " + name));
        }
        return lines;
    }

    private List<String> files() {
        String record = run.recordId();
        int outputs = run.outputs();
        return List.of(
                "sources: " + shown(generation.state().outputFolder())
                        + (record == null
                                ? ""
                                : ", " + outputs + (outputs == 1 ? " file" : " files") + " of the last run"),
                "record: " + shown(generation.state().recordFile())
                        + (record == null ? ", not yet there" : " (" + record + ")"),
                "all names: " + shown(generation.reports().resolve("names.txt")));
    }

    private List<String> runs() {
        List<String> lines = new ArrayList<>();
        if (run.recordId() != null) {
            lines.add("the last run generated because: " + String.join("; ", run.lastReasons()));
        }
        lines.add(
                run.reasons().isEmpty()
                        ? "the next run has nothing to do"
                        : "the next run will generate because: " + String.join("; ", run.reasons()));
        return lines;
    }

    private String shown(Path file) {
        return ShownPath.of(generation.request().baseDirectory(), file);
    }
}
