package io.smithy4j.generator.limits;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler makes of output, in memory, with the options of a strict Maven build. */
final class CompiledClasses extends ClassLoader {
    // Maven asks for debug information, which takes constants, too.
    private static final List<String> OPTIONS = List.of("-Xlint:all,-path", "-Werror", "-proc:none", "-g");

    private final Map<String, byte[]> classFiles;

    private CompiledClasses(Map<String, byte[]> classFiles) {
        super(CompiledClasses.class.getClassLoader());
        this.classFiles = classFiles;
    }

    /** Text by path below the source root. */
    static CompiledClasses of(Map<String, String> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StandardJavaFileManager standard = compiler.getStandardFileManager(said, Locale.ROOT, null);
        Memory memory = new Memory(standard);
        List<Source> sources = files.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        boolean compiles =
                compiler.getTask(null, memory, said, OPTIONS, null, sources).call();
        if (!compiles || !said.getDiagnostics().isEmpty()) {
            throw new AssertionError(said.getDiagnostics().stream()
                    .limit(5)
                    .map(Object::toString)
                    .collect(Collectors.joining("\n", "the compiler says:\n", "")));
        }
        Map<String, byte[]> classFiles = new TreeMap<>();
        memory.written.forEach((name, bytes) -> classFiles.put(name, bytes.toByteArray()));
        return new CompiledClasses(classFiles);
    }

    Map<String, byte[]> classFiles() {
        return classFiles;
    }

    /** Runs the initialiser of every class. */
    void initialiseAll() {
        for (String name : classFiles.keySet()) {
            try {
                Class.forName(name, true, this);
            } catch (ClassNotFoundException | LinkageError e) {
                throw new AssertionError("cannot initialise " + name, e);
            }
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classFiles.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

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

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Memory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(name, bytes);
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
