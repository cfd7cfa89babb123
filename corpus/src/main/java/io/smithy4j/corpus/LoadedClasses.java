package io.smithy4j.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Loads the classes of one model beside those of the runtime. */
final class LoadedClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    private LoadedClasses(Map<String, byte[]> classes) {
        super(LoadedClasses.class.getClassLoader());
        this.classes = classes;
    }

    /** Loads, verifies and initialises every class; returns what went wrong. */
    static List<String> faultsOf(Map<String, byte[]> classes) {
        LoadedClasses loader = new LoadedClasses(classes);
        List<String> faults = new ArrayList<>();
        for (String name : classes.keySet()) {
            try {
                Class.forName(name.replace('/', '.'), true, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                faults.add(name + ": " + (e.getCause() == null ? e : e.getCause()));
            }
        }
        return faults;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/'));
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
