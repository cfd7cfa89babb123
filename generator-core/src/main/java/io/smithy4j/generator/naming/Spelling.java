package io.smithy4j.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names of the model are spelled in Java, before reserved words and clashes are looked at. */
final class Spelling {
    private Spelling() {}

    /** {@code MLModelId} becomes mlModelId, {@code foo_bar} fooBar, {@code FOO_BAR} fooBar. */
    static String member(String name) {
        List<String> words = Words.of(name);
        boolean shouts = name.indexOf('_') >= 0 && name.equals(upper(name));
        String rest = words.stream()
                .skip(1)
                .map(word -> shouts ? lower(word) : word)
                .map(Spelling::capitalised)
                .collect(Collectors.joining());
        return startable(lower(words.get(0)) + rest);
    }

    /** {@code ml_model} becomes ML_MODEL, {@code fooBar} FOO_BAR. */
    static String constant(String name) {
        return startable(Words.of(name).stream().map(Spelling::upper).collect(Collectors.joining("_")));
    }

    /** {@code tagList} becomes TagList; the shape's own spelling stays otherwise. */
    static String type(String name) {
        return startable(capitalised(name.replaceFirst("^_+", "")));
    }

    /** {@code Machine Learning} becomes MachineLearning; empty if nothing is left. */
    static String service(String name) {
        String joined = Words.of(name).stream().map(Spelling::capitalised).collect(Collectors.joining());
        return joined.isEmpty() ? "" : startable(joined);
    }

    /** {@code com.Example} becomes com.example. Smithy's namespaces have no characters that Java lacks. */
    static String packageName(String namespace) {
        List<String> parts = List.of(namespace.split("\\.", -1));
        String joined =
                parts.stream().map(Spelling::lower).map(Spelling::packagePart).collect(Collectors.joining("."));
        // The JVM refuses to define classes there.
        return joined.equals("java") || joined.startsWith("java.") ? joined.replaceFirst("java", "java_") : joined;
    }

    private static String packagePart(String part) {
        return Reserved.isKeyword(part) ? part + "_" : part;
    }

    private static String startable(String name) {
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    static String capitalised(String word) {
        return upper(word.substring(0, 1)) + word.substring(1);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
