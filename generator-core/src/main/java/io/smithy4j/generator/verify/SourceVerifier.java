package io.smithy4j.generator.verify;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * @param files text by path below the source root
     * @throws IllegalStateException naming the first file that is not what was planned
     */
    public static void verify(Map<String, String> files) {
        List<RenderedSource> sources = files.entrySet().stream()
                .map(file -> new RenderedSource(file.getKey(), file.getValue()))
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        for (CompilationUnitTree unit : parsed(sources, faults)) {
            if (unit.getSourceFile() instanceof RenderedSource source) {
                new UnitCheck(source, unit).check();
            }
        }
    }

    private static Iterable<? extends CompilationUnitTree> parsed(
            List<RenderedSource> sources, DiagnosticCollector<JavaFileObject> faults) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("verify: this needs a JDK, and the running Java has no compiler");
        }
        // Modern syntax is not an error to a newer JDK, and -proc:none keeps processors of the class path out.
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, faults, List.of("-proc:none"), null, sources);
        try {
            Iterable<? extends CompilationUnitTree> units = ((JavacTask) task).parse();
            faults.getDiagnostics().stream()
                    .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(SourceVerifier::refuse);
            return units;
        } catch (IOException e) {
            throw new IllegalStateException("verify: cannot read what is in memory", e);
        }
    }

    private static void refuse(Diagnostic<? extends JavaFileObject> fault) {
        String path = fault.getSource() instanceof RenderedSource source ? source.path() : "a file";
        throw new IllegalStateException("verify: " + path + " was rendered with a syntax error at line "
                + fault.getLineNumber() + ": " + fault.getMessage(Locale.ROOT));
    }
}
