package io.smithy4j.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles sources in memory, with every warning on and each of them an error, against what runs generated code and nothing else.
 *
 * @param classes bytes by name with slashes
 * @param said errors and warnings of the compiler
 */
record StrictCompilation(Map<String, byte[]> classes, int warnings, List<String> said) {
    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-proc:none",
            "-Xlint:all",
            "-Xdoclint:all,-missing",
            "-Werror",
            "-Xmaxerrs",
            "10000",
            "-Xmaxwarns",
            "10000");

    static StrictCompilation of(Map<String, String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
                CompiledClasses classes = new CompiledClasses(files)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, RuntimeClassPath.JARS);
            List<JavaFileObject> units = new ArrayList<>();
            sources.forEach((path, text) -> units.add(new Source(path, text)));
            boolean succeeded =
                    compiler.getTask(null, classes, found, OPTIONS, null, units).call();
            if (!succeeded && found.getDiagnostics().isEmpty()) {
                return new StrictCompilation(classes.bytes(), 0, List.of("the compiler gave up without a reason"));
            }
            return new StrictCompilation(
                    classes.bytes(),
                    (int) found.getDiagnostics().stream()
                            .filter(StrictCompilation::isWarning)
                            .count(),
                    found.getDiagnostics().stream().map(StrictCompilation::line).toList());
        }
    }

    StrictCompilation {
        classes = new TreeMap<>(classes);
        said = List.copyOf(said);
    }

    boolean succeeded() {
        return said.isEmpty();
    }

    private static boolean isWarning(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.WARNING
                || diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING;
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
        return place + diagnostic.getKind().name().toLowerCase(Locale.ROOT) + ": "
                + diagnostic.getMessage(Locale.ROOT).replaceAll("\\s*\\R\\s*", " ");
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
