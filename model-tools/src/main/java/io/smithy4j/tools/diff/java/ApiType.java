package io.smithy4j.tools.diff.java;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A type that others can see.
 *
 * @param declaration its head
 * @param members the visible ones: declarations by what tells them apart, which is name and parameter types
 */
record ApiType(String name, String declaration, SortedMap<String, String> members) {
    ApiType(String name, String declaration) {
        this(name, declaration, new TreeMap<>());
    }

    /** Interfaces that a server implements, by their names: {@code ParcelsHandler}, {@code TrackParcelOperation}. */
    boolean isImplementedByOthers() {
        return declaration.contains("interface ")
                && !declaration.contains("sealed ")
                && (name.endsWith("Handler") || name.endsWith("Operation"));
    }
}
