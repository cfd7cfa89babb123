package io.smithy4j.generator.emit;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Every class of a compilation, loaded, verified and initialised. */
final class LoadedClasses extends ClassLoader {
    private final Map<String, JavaFileObject> files = new HashMap<>();

    private LoadedClasses(Compilation compilation) {
        super(LoadedClasses.class.getClassLoader());
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.toUri().getPath();
                String name = path.substring("/CLASS_OUTPUT/".length(), path.length() - ".class".length());
                files.put(name.replace('/', '.'), file);
            }
        }
    }

    /** The number of classes; fails with what keeps one of them from being used. */
    static int count(Compilation compilation) {
        LoadedClasses loader = new LoadedClasses(compilation);
        for (String name : loader.files.keySet()) {
            try {
                Class.forName(name, true, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                throw new AssertionError(name + " does not load", e);
            }
        }
        return loader.files.size();
    }

    /** The paths of all class files. */
    static List<String> paths(Compilation compilation) {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .map(file -> file.toUri().getPath())
                .toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        JavaFileObject file = files.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = file.openInputStream()) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
