package io.smithy4j.generator.naming;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What names can be in a scope.
 *
 * @param start how names of the scope begin
 * @param reserved what Java or the output has there already
 * @param longest in characters, which are bytes here
 */
record Rules(Start start, Predicate<String> reserved, int longest) {
    /** What a class file may be called is 255 bytes with {@code $Builder.class}; derived names and parts of them need room, too. */
    static final int LONGEST_TYPE = 180;

    static final int LONGEST_DERIVED = 220;
    static final int LONGEST_MEMBER = 255;
    private static final int LONGEST_CLASS_FILE = 255 - ".class".length();

    /** The three kinds of names. They cannot be mistaken for each other, so that no variable hides a type. */
    enum Start {
        /** Types: one scope is one folder, and there are file systems that do not tell cases apart. */
        UPPER("[A-Z][A-Za-z0-9_]*", "must begin with an upper-case letter"),
        /** Members and methods. */
        LOWER("_*[a-z0-9][A-Za-z0-9_]*", "must begin with a lower-case letter"),
        /** Constants. */
        SHOUTING("[A-Z_][A-Z0-9_]*", "must have upper-case letters only");

        private final String pattern;
        private final String label;

        Start(String pattern, String label) {
            this.pattern = pattern;
            this.label = label;
        }
    }

    static Rules ofTypes() {
        return new Rules(Start.UPPER, Reserved::isType, LONGEST_TYPE);
    }

    static Rules ofVariants(String union) {
        int longest = Math.min(LONGEST_TYPE, LONGEST_CLASS_FILE - union.length() - 1);
        return new Rules(Start.UPPER, name -> Reserved.isVariant(name) || name.equalsIgnoreCase(union), longest);
    }

    static Rules ofMembers(Predicate<String> reserved) {
        return new Rules(Start.LOWER, reserved, LONGEST_MEMBER);
    }

    static Rules ofConstants() {
        return new Rules(Start.SHOUTING, Reserved::isConstant, LONGEST_MEMBER);
    }

    /** The same with names for what is derived from those. */
    Rules forDerived() {
        return new Rules(start, reserved, LONGEST_DERIVED);
    }

    boolean allow(String name) {
        return !reserved.test(name);
    }

    String folded(String name) {
        return start == Start.UPPER ? name.toLowerCase(Locale.ROOT) : name;
    }

    String shortened(String name) {
        return Spelling.shortened(name, longest);
    }

    String numbered(String plain, int number) {
        String suffix = (start == Start.SHOUTING ? "_" : "") + number;
        return Spelling.shortened(plain, longest - suffix.length()) + suffix;
    }

    /** What is wrong with a name that the model asks for, or null. */
    @Nullable
    String fault(String name) {
        if (name.length() > longest) {
            return "is longer than " + longest + " characters";
        }
        if (!allow(name)) {
            return "is taken by Java or by what is generated there";
        }
        return name.matches(start.pattern) ? null : start.label;
    }

    /** A name that can be had. */
    String example(String plain) {
        String suffix = start == Start.UPPER ? "Value" : "_";
        return shortened(allow(plain) ? plain : plain + suffix);
    }
}
