package io.smithy4j.benchmarks.process;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a build gives to a generator: its own libraries and no others. On the class path of this module, both would look for each of
 * their classes and services among the archives of all that is measured here.
 */
final class GeneratorClassPath {
    /** Last, since it is a folder, which takes longer to look through than archives. */
    private static final String PROGRAMS = "/benchmarks/target/test-classes";

    private static final List<String> OURS = List.of(
            "/generator-core/target/",
            "/traits/target/",
            "/com/google/re2j/",
            "/com/palantir/javapoet/",
            "/org/commonmark/",
            "/org/jsoup/",
            "/org/jspecify/",
            "/software/amazon/smithy/",
            PROGRAMS);

    private static final List<String> AWS = List.of(
            "/com/fasterxml/jackson/",
            "/com/squareup/javapoet/",
            "/org/eclipse/",
            "/org/reactivestreams/",
            "/org/slf4j/",
            "/software/amazon/awssdk/",
            "/software/amazon/eventstream/",
            PROGRAMS);

    private GeneratorClassPath() {}

    static String ours() {
        return entriesWith(OURS);
    }

    static String aws() {
        return entriesWith(AWS);
    }

    private static String entriesWith(List<String> parts) {
        List<String> all = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        return parts.stream()
                .flatMap(part ->
                        all.stream().filter(entry -> entry.replace('\\', '/').contains(part)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
