package io.smithy4j.generator.load;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;

/** Reads the models of all model jars. */
final class ModelJars {
    private final Diagnostics diagnostics;

    ModelJars(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Jars come sorted and once each; what the generator brings itself is left out. */
    List<ModelFile> read(List<Path> jars) {
        Set<Path> distinct = new TreeSet<>();
        jars.forEach(jar -> distinct.add(jar.toAbsolutePath().normalize()));
        List<ModelFile> files = new ArrayList<>();
        for (Path jar : distinct) {
            try {
                ModelJar.read(jar).stream()
                        .filter(entry -> !BundledModels.has(entry.entry()))
                        .map(ModelJar.Entry::file)
                        .forEach(files::add);
            } catch (IOException e) {
                diagnostics.add(
                        DiagnosticId.MODEL_JAR_NOT_READABLE,
                        new SourcePosition(jar.getFileName().toString(), 0, 0),
                        "its models cannot be read: " + reason(e),
                        "check the dependency, or take it off the list of model jars");
            }
        }
        return files;
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        if (e instanceof ModelJar.BrokenPromise && message != null) {
            return message;
        }
        if (e instanceof ZipException) {
            return "it is no archive";
        }
        return message == null || message.contains("/") || message.contains("\\") ? "no such file" : message;
    }
}
