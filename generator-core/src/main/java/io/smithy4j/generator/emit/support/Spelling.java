package io.smithy4j.generator.emit.support;

import com.palantir.javapoet.NameAllocator;
import io.smithy4j.generator.ir.Id;
import io.smithy4j.generator.naming.Names;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that are seen only inside a file: private constants and methods. The public ones are naming's. */
public final class Spelling {
    private static final Pattern WORD_AFTER_WORD = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern WORD_AFTER_ACRONYM = Pattern.compile("([A-Z])([A-Z][a-z])");

    private Spelling() {}

    /** {@code mlModelId} as {@code ML_MODEL_ID}; never the name itself, which a local of the class may have. */
    public static String constant(String javaName) {
        String words = WORD_AFTER_WORD.matcher(javaName).replaceAll("$1_$2");
        String constant = WORD_AFTER_ACRONYM.matcher(words).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
        return constant.startsWith("_") && constant.equals(javaName) ? "MEMBER" + constant : constant;
    }

    /** A verb and a shape: {@code write} and {@code TagKeyList} as {@code writeTagKeyList}. */
    public static String method(String verb, Id shape) {
        String name = shape.name();
        return verb + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A scope for constants of a class: they do not hide a type, as {@code OS} the enum of that name. */
    public static NameAllocator constants(Names names, String... taken) {
        return scope(Stream.concat(Stream.of(taken), names.shouted().stream()).toList());
    }

    /** A scope in which these names are taken. */
    public static NameAllocator scope(Iterable<String> taken) {
        NameAllocator scope = new NameAllocator();
        for (String name : taken) {
            scope.newName(name, name);
        }
        return scope;
    }

    /** "a" or "an", as the word asks. */
    public static String article(String word) {
        return "AEIOUaeiou".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
    }
}
