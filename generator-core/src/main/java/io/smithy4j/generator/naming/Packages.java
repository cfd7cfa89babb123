package io.smithy4j.generator.naming;

import java.util.List;

/** Packages that generated code cannot live in. */
final class Packages {
    /**
     * The JVM defines no classes in java; javac takes those of the JDK's modules for none of the class path; ours are full. With
     * all packages below them.
     */
    private static final List<String> TAKEN = List.of(
            "com.sun",
            "io.smithy4j.aws",
            "io.smithy4j.client",
            "io.smithy4j.core",
            "io.smithy4j.http",
            "io.smithy4j.json",
            "io.smithy4j.server",
            "io.smithy4j.validation",
            "java",
            "javax",
            "jdk",
            "netscape",
            "org.ietf",
            "org.jspecify",
            "org.w3c",
            "org.xml",
            "sun");

    private Packages() {}

    /** The package, or the one with an underscore after the part that is taken. */
    static String free(String packageName) {
        for (String taken : TAKEN) {
            if (packageName.equals(taken) || packageName.startsWith(taken + ".")) {
                return taken + "_" + packageName.substring(taken.length());
            }
        }
        return packageName;
    }
}
