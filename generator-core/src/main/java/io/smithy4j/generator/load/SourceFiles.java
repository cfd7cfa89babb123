package io.smithy4j.generator.load;

import static java.util.Comparator.comparing;

import io.smithy4j.generator.diagnostic.DiagnosticId;
import io.smithy4j.generator.diagnostic.Diagnostics;
import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.generator.origin.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds and reads the model files of the sources, in an order that depends on their names only. */
final class SourceFiles {
    private final Path baseDirectory;
    private final Diagnostics diagnostics;
    private final Map<Path, Path> found = new HashMap<>();

    SourceFiles(Path baseDirectory, Diagnostics diagnostics) {
        this.baseDirectory = baseDirectory.toAbsolutePath().normalize();
        this.diagnostics = diagnostics;
    }

    List<ModelFile> read(List<Path> sources) {
        for (Path source : sources) {
            try {
                find(source);
            } catch (IOException e) {
                notReadable(source);
            }
        }
        List<ModelFile> files = new ArrayList<>();
        for (Path file : found.values()) {
            try {
                ModelFile model = ModelFile.read(name(file), file);
                if (ModelText.isModel(model)) {
                    files.add(model);
                } else {
                    passedOver(file);
                }
            } catch (IOException e) {
                notReadable(file);
            }
        }
        files.sort(comparing(ModelFile::name));
        return files;
    }

    /** Where the files are that were found, without links. */
    Collection<Path> realPaths() {
        return found.keySet();
    }

    private void find(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            findIn(source);
        } else if (Files.isRegularFile(source)) {
            add(source, source);
        } else {
            diagnostics.add(
                    DiagnosticId.SOURCE_NOT_READABLE,
                    at(source),
                    "there is no such file or folder",
                    "check the configured sources");
        }
    }

    private void findIn(Path folder) throws IOException {
        List<Path> models = ModelFiles.in(folder);
        if (models.isEmpty()) {
            diagnostics.add(
                    DiagnosticId.NO_MODEL_FILES,
                    at(folder),
                    "the folder has no model files",
                    "put .smithy files or .json syntax trees there");
        }
        for (Path model : models) {
            add(model, folder);
        }
    }

    private void add(Path file, Path givenAs) throws IOException {
        if (found.putIfAbsent(file.toRealPath(), file) != null) {
            diagnostics.add(
                    DiagnosticId.SOURCE_GIVEN_TWICE,
                    at(file),
                    "the file is among the sources twice, once through " + name(givenAs),
                    "name it once; it is read once");
        }
    }

    private void notReadable(Path file) {
        diagnostics.add(
                DiagnosticId.SOURCE_NOT_READABLE,
                at(file),
                "it cannot be read as UTF-8 text",
                "check its rights and encoding");
    }

    private void passedOver(Path file) {
        diagnostics.add(
                DiagnosticId.SOURCE_NOT_A_MODEL,
                at(file),
                "it is neither Smithy IDL nor a JSON syntax tree, and is passed over",
                "name .smithy files, and .json files with a member \"smithy\" that tells the version");
    }

    private SourcePosition at(Path path) {
        return new SourcePosition(name(path), 0, 0);
    }

    private String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(baseDirectory) ? baseDirectory.relativize(absolute) : absolute;
        String name = shown.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }
}
