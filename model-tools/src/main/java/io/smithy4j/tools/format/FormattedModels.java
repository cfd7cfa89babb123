package io.smithy4j.tools.format;

import io.smithy4j.tools.ModelSources;
import io.smithy4j.tools.ToolFailure;
import io.smithy4j.tools.text.ShownPath;
import io.smithy4j.tools.text.TextFile;
import io.smithy4j.tools.text.UnifiedDiff;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The {@code .smithy} files of a project beside what the formatter makes of them. */
public final class FormattedModels {
    private final List<FormattedFile> files;

    private FormattedModels(List<FormattedFile> files) {
        this.files = List.copyOf(files);
    }

    /** Reads, and writes nothing. Fails with the positions of all syntax errors: such a file cannot be formatted. */
    public static FormattedModels of(ModelSources sources) throws ToolFailure, IOException {
        List<FormattedFile> files = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : find(sources)) {
            String name = ShownPath.of(sources.baseDirectory(), file);
            try {
                String text = Files.readString(file);
                faults.addAll(SyntaxErrors.of(name, text));
                if (faults.isEmpty()) {
                    files.add(new FormattedFile(file, name, text, ModelFormat.format(name, text)));
                }
            } catch (CharacterCodingException e) {
                faults.add(name + ": it is not UTF-8 text; save it in that encoding.");
            }
        }
        if (!faults.isEmpty()) {
            throw new ToolFailure(String.join("\n", faults) + "\nNothing was formatted.");
        }
        return new FormattedModels(files);
    }

    /** The names of the files that are not as the formatter would write them. */
    public List<String> changed() {
        return files.stream()
                .filter(FormattedFile::changes)
                .map(FormattedFile::name)
                .toList();
    }

    public int count() {
        return files.size();
    }

    /** The patch that formats the files. */
    public List<String> patch() {
        List<String> lines = new ArrayList<>();
        for (FormattedFile file : files) {
            lines.addAll(UnifiedDiff.of(file.name(), file.before(), file.after()));
        }
        return lines;
    }

    /** Writes the files that change. */
    public void write() throws IOException {
        for (FormattedFile file : files) {
            TextFile.writeIfChanged(file.path(), file.after());
        }
    }

    private static Set<Path> find(ModelSources sources) throws ToolFailure, IOException {
        Set<Path> found = new TreeSet<>();
        for (Path source : sources.sources()) {
            if (!Files.exists(source)) {
                throw new ToolFailure(ShownPath.of(sources.baseDirectory(), source)
                        + ": there is no such file or folder; put .smithy files there, or set sourceDirectories.");
            }
            try (Stream<Path> paths = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
                paths.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".smithy"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private record FormattedFile(Path path, String name, String before, String after) {
        boolean changes() {
            return !before.equals(after);
        }
    }
}
