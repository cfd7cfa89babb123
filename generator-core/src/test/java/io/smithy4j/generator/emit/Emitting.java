package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.GenerationRequest;
import io.smithy4j.generator.GenerationResult;
import io.smithy4j.generator.Generator;
import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the pipeline, for tests of what the emitters print. */
final class Emitting {
    static final Set<Artifact> ALL = EnumSet.allOf(Artifact.class);

    private Emitting() {}

    /** The files of a model text. */
    static List<EmittedFile> emitted(String smithy, Set<Artifact> artifacts) {
        return emitted(List.of(smithy), null, artifacts);
    }

    /** The types of several model texts, or all if one has a service. */
    static List<EmittedFile> emitted(List<String> smithy, @Nullable String packageName) {
        boolean hasService = smithy.stream().anyMatch(text -> text.contains("\nservice "));
        return emitted(smithy, packageName, hasService ? ALL : EnumSet.of(Artifact.TYPES, Artifact.VALIDATORS));
    }

    /** The files of a model file. */
    static List<EmittedFile> emitted(Path file, Set<Artifact> artifacts) {
        return files(result(file.toAbsolutePath(), null, artifacts));
    }

    /** What a run on model texts says and makes. */
    static GenerationResult result(List<String> smithy, @Nullable String packageName, Set<Artifact> artifacts) {
        try {
            Path folder = Files.createTempDirectory("emitting");
            List<Path> files = new ArrayList<>();
            try {
                for (String text : smithy) {
                    files.add(Files.writeString(folder.resolve("test" + files.size() + ".smithy"), text));
                }
                return result(folder, packageName, artifacts);
            } finally {
                for (Path file : files) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<EmittedFile> emitted(
            List<String> smithy, @Nullable String packageName, Set<Artifact> artifacts) {
        return files(result(smithy, packageName, artifacts));
    }

    private static GenerationResult result(Path source, @Nullable String packageName, Set<Artifact> artifacts) {
        List<String> names = artifacts.stream()
                .map(artifact -> artifact.name().toLowerCase(Locale.ROOT))
                .toList();
        Path base = Files.isDirectory(source) ? source : source.resolveSibling("");
        GenerationResult result = Generator.generate(
                new GenerationRequest(base, List.of(source), List.of(), null, packageName, names, List.of()));
        assertThat(result.hasErrors())
                .as(result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")))
                .isFalse();
        return result;
    }

    private static List<EmittedFile> files(GenerationResult result) {
        return result.files().entrySet().stream()
                .map(entry -> file(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A file that no emitter planned. */
    static EmittedFile file(String path, String text) {
        return new EmittedFile(path, text, new Outline(Id.of("test#Written"), List.of()));
    }

    /** The text of one of the files. */
    static String text(List<EmittedFile> files, String simpleName) {
        return files.stream()
                .filter(file -> file.path().endsWith("/" + simpleName + ".java"))
                .map(EmittedFile::text)
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as(simpleName).hasSize(1);
                    return found.get(0);
                }));
    }
}
