package io.smithy4j.generator.verify;

import io.smithy4j.generator.emit.JavaLang;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The types that need no import and that output never mentions; names are looked up once a run. For any number of threads. */
final class UnimportedTypes {
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    boolean contains(String name) {
        return known.computeIfAbsent(name, UnimportedTypes::isForeign);
    }

    private static boolean isForeign(String name) {
        if (JavaLang.MENTIONED.contains(name) || !Character.isUpperCase(name.codePointAt(0))) {
            return false;
        }
        try {
            Class.forName("java.lang." + name, false, null);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
