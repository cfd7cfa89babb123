package io.smithy4j.generator.verify;

import io.smithy4j.generator.emit.JavaLang;
import java.util.HashMap;
import java.util.Map;

/** The types that need no import and that output never mentions; names are looked up once a run. */
final class UnimportedTypes {
    private final Map<String, Boolean> known = new HashMap<>();

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
