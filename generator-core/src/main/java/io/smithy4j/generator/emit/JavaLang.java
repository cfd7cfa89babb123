package io.smithy4j.generator.emit;

import java.util.Set;

/** The types of {@code java.lang} that output mentions; a further one would be somebody else's code. */
public final class JavaLang {
    public static final Set<String> MENTIONED = Set.of(
            "AutoCloseable",
            "Boolean",
            "Byte",
            "Deprecated",
            "Double",
            "Float",
            "FunctionalInterface",
            "IllegalStateException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "Throwable");

    private JavaLang() {}
}
