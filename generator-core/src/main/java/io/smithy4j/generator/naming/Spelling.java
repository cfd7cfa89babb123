package io.smithy4j.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        String bare = bare(name);
        return startsWithDigit(bare) ? "Type" + bare : capitalised(bare);
    }

    /** As in the model, for when the plain spelling is taken: {@code foo_bar}; unlike in {@code fooBar}, each letter tells. */
    static String memberAsModelled(String name) {
        int first = 0;
        while (first < name.length() - 1 && !Character.isLetter(name.charAt(first))) {
            first++;
        }
        return name.substring(0, first) + lower(name.substring(first, first + 1)) + name.substring(first + 1);
    }

    /** As in the model: {@code _Foo} becomes Foo_. */
    static String typeAsModelled(String name) {
        String bare = bare(name);
        return type(bare) + "_".repeat(name.length() - bare.length());
    }

    /** As in the model: {@code fooBar} becomes FOOBAR. */
    static String constantAsModelled(String name) {
        return startable(upper(name));
    }

    /** A name that is too long with its end replaced by a hash of the whole. */
    static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String hash = String.format(Locale.ROOT, "_%016x", hash(name));
        return name.substring(0, longest - hash.length()) + hash;
    }

    /** {@code Machine Learning} becomes MachineLearning; empty if nothing is left. */
    static String service(String name) {
        String joined = Words.of(name).stream().map(Spelling::capitalised).collect(Collectors.joining());
        return joined.isEmpty() ? "" : startsWithDigit(joined) ? "Service" + joined : joined;
    }

    /** {@code com.example.shop} becomes Shop. */
    static String namespaceEnd(String namespace) {
        return type(namespace.substring(namespace.lastIndexOf('.') + 1));
    }

    /** {@code com.example.shop} becomes ComExampleShop. */
    static String namespace(String namespace) {
        return Stream.of(namespace.split("\\.", -1)).map(Spelling::type).collect(Collectors.joining());
    }

    /** {@code com.Example} becomes com.example. Smithy's namespaces have no characters that Java lacks. */
    static String packageName(String namespace) {
        List<String> parts = List.of(namespace.split("\\.", -1));
        return Packages.free(parts.stream().map(Spelling::packagePart).collect(Collectors.joining(".")));
    }

    private static String packagePart(String part) {
        String plain = shortened(lower(part), Rules.LONGEST_TYPE);
        return Reserved.isPackagePart(plain) ? plain + "_" : plain;
    }

    private static long hash(String name) {
        // FNV-1a, 64 bits: the same on every machine, and nobody has to be kept from making two equal ones.
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static String bare(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '_') {
            start++;
        }
        return name.substring(start);
    }

    private static String startable(String name) {
        return startsWithDigit(name) ? "_" + name : name;
    }

    private static boolean startsWithDigit(String name) {
        return Character.isDigit(name.charAt(0));
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
