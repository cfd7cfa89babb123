package io.smithy4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smithy4j.generator.diagnostic.Diagnostic;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.load.LoadRequest;
import io.smithy4j.generator.load.LoadedModel;
import io.smithy4j.generator.load.ModelLoader;
import io.smithy4j.generator.lower.LowerRequest;
import io.smithy4j.generator.lower.ServiceLowering;
import io.smithy4j.generator.naming.NameAssigner;
import io.smithy4j.generator.naming.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the pipeline up to the emitters, for tests of what they print. */
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

    /** The files of the only service of a model file. */
    static List<EmittedFile> emitted(Path file, Set<Artifact> artifacts) {
        return Emitters.emit(context(file, artifacts));
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

    private static EmitContext context(Path file, Set<Artifact> artifacts) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedModel loaded = new ModelLoader(diagnostics)
                .load(new LoadRequest(
                        file.toAbsolutePath().resolveSibling(""), List.of(file.toAbsolutePath()), List.of()));
        if (loaded == null) {
            throw new AssertionError(diagnostics.sorted());
        }
        ServiceModel model = loaded.model().getServiceShapes().stream()
                .filter(loaded::isOwn)
                .map(service -> new LowerRequest(loaded.model(), service, artifacts, Set.of(Protocol.values())))
                .map(request -> ServiceLowering.lower(request, diagnostics))
                .findFirst()
                .orElseThrow();
        Names names = NameAssigner.assign(model, null, diagnostics);
        assertThat(diagnostics.hasErrors())
                .as(diagnostics.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")))
                .isFalse();
        return new EmitContext(model, names, artifacts);
    }
}
