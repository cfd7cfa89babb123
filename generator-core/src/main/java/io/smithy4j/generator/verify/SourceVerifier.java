package io.smithy4j.generator.verify;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.smithy4j.generator.emit.EmittedFile;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

/** Parses rendered sources with the JDK's compiler, which decodes unicode escapes first, and compares them with the plan. */
public final class SourceVerifier {
    private SourceVerifier() {}

    /**
     * Parses all files together; nothing is resolved, compiled or run.
     *
     * @throws IllegalStateException naming the first file that is not what was planned
     */
    public static void verify(Collection<EmittedFile> files) {
        Map<URI, RenderedSource> sources = new LinkedHashMap<>();
        Map<String, Set<String>> types = new HashMap<>();
        for (EmittedFile file : files) {
            RenderedSource source = new RenderedSource(file);
            sources.put(source.toUri(), source);
            types.computeIfAbsent(source.packageName(), name -> new HashSet<>()).add(source.typeName());
        }
        if (sources.isEmpty()) {
            return;
        }
        UnimportedTypes unimported = new UnimportedTypes();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        for (CompilationUnitTree unit : parsed(sources, faults)) {
            RenderedSource source = source(sources, unit.getSourceFile());
            new UnitCheck(source, unit).check(types.getOrDefault(source.packageName(), Set.of()), unimported);
            new TextCheck(source).check();
        }
    }

    private static Iterable<? extends CompilationUnitTree> parsed(
            Map<URI, RenderedSource> sources, DiagnosticCollector<JavaFileObject> faults) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("verify: this needs a JDK, and the running Java has no compiler");
        }
        // Modern syntax is not an error to a newer JDK, and -proc:none keeps processors of the class path out.
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, null, faults, List.of("-proc:none"), null, sources.values());
        try {
            Iterable<? extends CompilationUnitTree> units = ((JavacTask) task).parse();
            faults.getDiagnostics().stream()
                    .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(fault -> refuse(sources, fault));
            return units;
        } catch (IOException e) {
            throw new IllegalStateException("verify: cannot read what is in memory", e);
        }
    }

    /** The compiler hands out wrappers of what it was given. */
    private static RenderedSource source(Map<URI, RenderedSource> sources, JavaFileObject file) {
        RenderedSource source = sources.get(file.toUri());
        if (source == null) {
            throw new IllegalStateException("verify: nobody rendered " + file.toUri());
        }
        return source;
    }

    private static void refuse(Map<URI, RenderedSource> sources, Diagnostic<? extends JavaFileObject> fault) {
        JavaFileObject file = fault.getSource();
        String syntax =
                "has a syntax error at line " + fault.getLineNumber() + " (" + fault.getMessage(Locale.ROOT) + ")";
        if (file == null) {
            throw new IllegalStateException("verify: a file " + syntax);
        }
        throw source(sources, file).surprise(syntax);
    }
}
