package io.smithy4j.generator;

import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.ir.Artifact;
import io.smithy4j.generator.ir.Protocol;
import io.smithy4j.generator.ir.ServiceModel;
import io.smithy4j.generator.load.LoadRequest;
import io.smithy4j.generator.load.LoadedModel;
import io.smithy4j.generator.load.ModelLoader;
import io.smithy4j.generator.lower.LowerRequest;
import io.smithy4j.generator.lower.ServiceLowering;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Models for tests: text in, what the stages make of it out. */
public final class Models {
    /** The two operations, as the project's models have them. */
    public static final String MACHINE_LEARNING = resource("/META-INF/smithy/machinelearning.smithy");

    private static final String HEADER = """
            $version: "2"
            namespace test

            use aws.protocols#awsJson1_1

            """;

    private Models() {}

    /** Text of shapes in namespace test; the service S, with protocol awsJson1_1, is added. */
    public static String withService(String operations, String shapes) {
        return HEADER + "@awsJson1_1\nservice S { version: \"1\" " + operations + " }\n" + shapes;
    }

    /** As {@link #withService}, with one operation Run whose input has the members. */
    public static String withInput(String members, String shapes) {
        return withService("operations: [Run]", "operation Run { input := {\n" + members + "\n} }\n" + shapes);
    }

    public static LoadedModel loaded(String text) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedModel loaded = load(text, diagnostics);
        if (loaded == null) {
            throw new AssertionError(diagnostics.sorted().toString());
        }
        return loaded;
    }

    public static @Nullable LoadedModel load(String text, Diagnostics diagnostics) {
        try {
            Path folder = Files.createTempDirectory("models");
            Path file = Files.writeString(folder.resolve(text.startsWith("{") ? "test.json" : "test.smithy"), text);
            try {
                return new ModelLoader(diagnostics).load(new LoadRequest(folder, List.of(folder), List.of()));
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ServiceModel lowered(String text) {
        return lowered(text, EnumSet.allOf(Artifact.class), new Diagnostics());
    }

    public static ServiceModel lowered(String text, Set<Artifact> artifacts, Diagnostics diagnostics) {
        LoadedModel loaded = loaded(text);
        var service = loaded.model().getServiceShapes().stream()
                .filter(loaded::isOwn)
                .findFirst()
                .orElseThrow();
        return ServiceLowering.lower(
                new LowerRequest(loaded.model(), service, artifacts, EnumSet.allOf(Protocol.class)), diagnostics);
    }

    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Models.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
