package io.smithy4j.generator.verify;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Checks files that are parsed together. */
final class BatchCheck {
    private final Map<URI, RenderedSource> sources = new LinkedHashMap<>();

    BatchCheck(List<RenderedSource> batch) {
        batch.forEach(source -> sources.put(source.toUri(), source));
    }

    /** {@code types} are those of all files, by package. */
    void check(Map<String, Set<String>> types, UnimportedTypes unimported) {
        for (CompilationUnitTree unit : parsed()) {
            RenderedSource source = source(unit.getSourceFile());
            new UnitCheck(source, unit).check(types.getOrDefault(source.packageName(), Set.of()), unimported);
            new TextCheck(source).check();
        }
    }

    private Iterable<? extends CompilationUnitTree> parsed() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("verify: this needs a JDK, and the running Java has no compiler");
        }
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        // Modern syntax is not an error to a newer JDK, and -proc:none keeps processors of the class path out.
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, null, faults, List.of("-proc:none"), null, sources.values());
        try {
            Iterable<? extends CompilationUnitTree> units = ((JavacTask) task).parse();
            faults.getDiagnostics().stream()
                    .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(this::refuse);
            return units;
        } catch (IOException e) {
            throw new IllegalStateException("verify: cannot read what is in memory", e);
        }
    }

    /** The compiler hands out wrappers of what it was given. */
    private RenderedSource source(JavaFileObject file) {
        RenderedSource source = sources.get(file.toUri());
        if (source == null) {
            throw new IllegalStateException("verify: nobody rendered " + file.toUri());
        }
        return source;
    }

    private void refuse(Diagnostic<? extends JavaFileObject> fault) {
        JavaFileObject file = fault.getSource();
        String syntax =
                "has a syntax error at line " + fault.getLineNumber() + " (" + fault.getMessage(Locale.ROOT) + ")";
        if (file == null) {
            throw new IllegalStateException("verify: a file " + syntax);
        }
        throw source(file).surprise(syntax);
    }
}
