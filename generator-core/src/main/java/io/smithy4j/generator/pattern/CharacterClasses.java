package io.smithy4j.generator.pattern;

import java.util.Locale;
import java.util.Map;

/** The classes of characters where ECMA 262 and RE2/J differ, as the inside of a bracket expression. */
final class CharacterClasses {
    /** ECMA 262 WhiteSpace and LineTerminator; RE2's \s is ASCII only and lacks the vertical tab. */
    static final String WHITE_SPACE =
            "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

    static final String NOT_WHITE_SPACE = "\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}"
            + "\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}"
            + "\\x{ff00}-\\x{10ffff}";

    /** The full stop of ECMA 262 does not match any of its four line terminators; RE2's only spares LF. */
    static final String ANY_IN_LINE = "[^\\n\\r\\x{2028}\\x{2029}]";

    static final String ANY = "[\\x{0}-\\x{10ffff}]";
    static final String NONE = "[^\\x{0}-\\x{10ffff}]";

    /** Java's names, which many models use although ECMA 262 lacks them. */
    private static final Map<String, String> POSIX = Map.ofEntries(
            Map.entry("Alnum", "alnum"),
            Map.entry("Alpha", "alpha"),
            Map.entry("ASCII", "ascii"),
            Map.entry("Blank", "blank"),
            Map.entry("Cntrl", "cntrl"),
            Map.entry("Digit", "digit"),
            Map.entry("Graph", "graph"),
            Map.entry("Lower", "lower"),
            Map.entry("Print", "print"),
            Map.entry("Punct", "punct"),
            Map.entry("Space", "space"),
            Map.entry("Upper", "upper"),
            Map.entry("XDigit", "xdigit"));

    private static final Map<String, String> GENERAL_CATEGORIES = Map.ofEntries(
            Map.entry("Letter", "L"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Mark", "M"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("Punctuation", "P"),
            Map.entry("Symbol", "S"),
            Map.entry("Separator", "Z"),
            Map.entry("Space_Separator", "Zs"),
            Map.entry("Other", "C"),
            Map.entry("Control", "Cc"));

    private CharacterClasses() {}

    /** A property escape: {@code letter} is p or P, {@code name} what stood in the braces. RE2/J judges names not known here. */
    static String property(char letter, String name) {
        String posix = POSIX.get(name);
        if (posix != null) {
            return (letter == 'p' ? "[:" : "[:^") + posix + ":]";
        }
        String value = name.substring(name.indexOf('=') + 1);
        String category = GENERAL_CATEGORIES.getOrDefault(value, value);
        return "\\" + letter + "{" + (category.startsWith("Is") ? category.substring(2) : category) + "}";
    }

    static String codePoint(int codePoint) {
        return "\\x{" + Integer.toHexString(codePoint).toLowerCase(Locale.ROOT) + "}";
    }
}
