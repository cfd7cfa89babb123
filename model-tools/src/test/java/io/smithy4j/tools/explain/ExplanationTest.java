package io.smithy4j.tools.explain;

import static io.smithy4j.tools.Project.ECHO;
import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.RepeatedGeneration;
import io.smithy4j.generator.RunState;
import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.tools.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private List<ModelDependency> dependencies = List.of();
    private @Nullable String packageName;

    @BeforeEach
    void project() throws IOException {
        new Project(folder).model(ECHO);
    }

    @Test
    void settingsStandInColumnsWithTheirOrigins() {
        assertThat(Explanation.settingLines(List.of(
                        new Setting("service", "com.example#Echo", "the POM"),
                        new Setting("skip", "false", "default"))))
                .containsExactly("service = com.example#Echo  (the POM)", "skip = false                (default)");
    }

    @Test
    void modelsAreToldByWhereTheyComeFrom() throws IOException {
        dependencies = List.of(ModelDependency.packaged("com.example:words:1.0", jar("words-1.0.jar")));

        assertThat(explained())
                .containsSubsequence(
                        "models",
                        "  src/main/smithy: 1 model",
                        "    src/main/smithy/echo.smithy",
                        "  com.example:words:1.0: 1 model");
    }

    @Test
    void servicesAreToldByTheirNamesInJava() throws IOException {
        assertThat(explained())
                .containsSubsequence(
                        "services",
                        "  com.example.echo#Echo: 2 types in package com.example.echo",
                        "    EchoClient, EchoAsyncClient, EchoHandler, EchoAsyncHandler, EchoService, EchoException");
    }

    @Test
    void theFirstRunHasToGenerate() throws IOException {
        assertThat(explained())
                .contains("  record: run.record, not yet there")
                .endsWith("runs", "  the next run will generate because: there is no record of an earlier run");
    }

    @Test
    void theLastRunAndTheNextAreExplained() throws IOException {
        generate();
        packageName = "com.example.other";
        generate();
        new Project(folder).model(ECHO.replace("text:", "words:"));

        assertThat(explained())
                .endsWith(
                        "runs",
                        "  the last run generated because: setting packageName changed",
                        "  the next run will generate because: source src/main/smithy/echo.smithy changed");
    }

    @Test
    void aRunAfterWhichNothingChangedHasNoSuccessor() throws IOException {
        generate();

        assertThat(explained()).endsWith("  the next run has nothing to do");
    }

    @Test
    void aBrokenModelIsPartOfTheExplanation() throws IOException {
        new Project(folder).model(ECHO.replace("String", "Strin"));

        assertThat(explained())
                .containsSubsequence("services", "  none, because of", "files")
                .anyMatch(line -> line.contains("src/main/smithy/echo.smithy:17:"));
    }

    private List<String> explained() throws IOException {
        return Explanation.ofGenerated(List.of(), new Generation(request(), state(), "1", folder.resolve("reports")));
    }

    private void generate() throws IOException {
        RepeatedGeneration run = RepeatedGeneration.of(request(), state(), "1");
        GenerationResult result = Generator.generate(request());
        run.remember(result, result.writeTo(state().outputFolder(), state().manifestFile()));
    }

    private GenerationRequest request() {
        return new GenerationRequest(
                folder,
                List.of(folder.resolve("src/main/smithy")),
                dependencies,
                null,
                packageName,
                List.of(),
                List.of());
    }

    private RunState state() {
        return new RunState(folder.resolve("out"), folder.resolve("run.manifest"), folder.resolve("run.record"));
    }

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/smithy/manifest"));
            out.write("words.smithy\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("META-INF/smithy/words.smithy"));
            out.write("$version: \"2\"\nnamespace com.example.words\nstring Word\n".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
