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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the pipeline, for tests of what the emitters print. */
final class Emitting {
    static final Set<Artifact> ALL = EnumSet.allOf(Artifact.class);

    private Emitting() {}

    /** The files of the only service of a model text. */
    static List<EmittedFile> emitted(String smithy, Set<Artifact> artifacts) {
        try {
            Path folder = Files.createTempDirectory("emitting");
            Path file = Files.writeString(folder.resolve("test.smithy"), smithy);
            try {
                return emitted(file, artifacts);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of all services of a model file or folder. */
    static List<EmittedFile> emitted(Path file, Set<Artifact> artifacts) {
        Path absolute = file.toAbsolutePath();
        List<String> names = artifacts.stream()
                .map(artifact -> artifact.name().toLowerCase(Locale.ROOT))
                .toList();
        GenerationResult result = Generator.generate(new GenerationRequest(
                absolute.resolveSibling(""), List.of(absolute), List.of(), null, null, names, List.of()));
        assertThat(result.hasErrors())
                .as(result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")))
                .isFalse();
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
