package io.smithy4j.generator;

import io.smithy4j.generator.emit.EmittedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of all services. Services of one package share those that say the same. */
final class RenderedFiles {
    private static final String PACKAGE_INFO = "/package-info.java";

    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final List<EmittedFile> emitted = new ArrayList<>();

    SortedMap<String, String> byPath() {
        return texts;
    }

    /** The same, with what each file was planned to be. */
    List<EmittedFile> emitted() {
        return emitted;
    }

    /** The types, by simple names in lower case, that another service has under these paths, and not the same. */
    Set<String> clashes(Collection<EmittedFile> files) {
        Set<String> clashes = new TreeSet<>();
        for (EmittedFile file : files) {
            String path = paths.get(folded(file.path()));
            boolean isSame = path == null
                    || file.path().endsWith(PACKAGE_INFO)
                    || (path.equals(file.path()) && file.text().equals(texts.get(path)));
            if (!isSame) {
                clashes.add(simpleName(folded(file.path())));
            }
        }
        return clashes;
    }

    /** Adds files without clashes; of two descriptions of a package, the first stays. */
    void add(List<EmittedFile> files) {
        for (EmittedFile file : files) {
            paths.putIfAbsent(folded(file.path()), file.path());
            if (texts.putIfAbsent(file.path(), file.text()) == null) {
                emitted.add(file);
            }
        }
    }

    // There are file systems that do not tell cases apart.
    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }
}
