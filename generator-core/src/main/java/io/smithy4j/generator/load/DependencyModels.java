package io.smithy4j.generator.load;

import static java.util.Comparator.comparing;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.origin.ModelDependency;
import io.smithy4j.generator.origin.ModelFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;

/** Reads the models of all dependencies. */
final class DependencyModels {
    private final Path baseDirectory;
    private final Diagnostics diagnostics;
    private final Set<Path> known;
    private final List<ModelFile> files = new ArrayList<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    /** Leaves out files that are read as sources. */
    DependencyModels(Path baseDirectory, Diagnostics diagnostics, Collection<Path> sources) {
        this.baseDirectory = baseDirectory;
        this.diagnostics = diagnostics;
        this.known = new HashSet<>(sources);
    }

    /** In an order that depends on names only, each place once; what the generator brings itself is left out. */
    List<ModelFile> read(List<ModelDependency> dependencies) {
        for (ModelDependency dependency :
                dependencies.stream().sorted(comparing(ModelDependency::name)).toList()) {
            int before = files.size();
            for (Path place : dependency.places()) {
                read(dependency, place);
            }
            if (files.size() > before) {
                counts.merge(dependency.name(), files.size() - before, Integer::sum);
            }
        }
        return files;
    }

    /** How many model files each dependency gave, by its name; those that gave none are left out. */
    SortedMap<String, Integer> counts() {
        return counts;
    }

    private void read(ModelDependency dependency, Path place) {
        try {
            switch (dependency.form()) {
                case PACKAGED -> addPackaged(place);
                case UNPACKAGED -> addUnpackaged(place);
            }
        } catch (IOException e) {
            diagnostics.add(
                    DiagnosticId.MODEL_JAR_NOT_READABLE,
                    new SourcePosition(String.valueOf(place.getFileName()), 0, 0),
                    "its models cannot be read: " + reason(e),
                    "check the dependency, or take it off the list of model jars");
        }
    }

    private void addPackaged(Path place) throws IOException {
        if (known.add(place.toAbsolutePath().normalize())) {
            ModelJar.read(baseDirectory, place).stream()
                    .filter(entry -> !BundledModels.has(entry.entry()))
                    .map(ModelJar.Entry::file)
                    .forEach(files::add);
        }
    }

    private void addUnpackaged(Path place) throws IOException {
        for (Path file : ModelFiles.in(place)) {
            if (known.add(file.toRealPath()) && !BundledModels.has(ModelFiles.relative(place, file))) {
                ModelFile model = ModelFile.read(ModelFiles.relative(baseDirectory, file), file);
                if (ModelText.isModel(model)) {
                    files.add(model);
                }
            }
        }
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
