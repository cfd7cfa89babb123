package io.smithy4j.generator.pattern;

import io.smithy4j.generator.pattern.ClassItem.Property;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What stands for a property in braces: ECMA 262's names, and the JDK's, which many models use. */
final class Properties {
    private static final CodePoints ASCII_LETTERS = CodePointSets.of('A', 'Z', 'a', 'z');
    private static final CodePoints ASCII_PUNCTUATION = CodePointSets.of('!', '/', ':', '@', '[', '`', '{', '~');
    private static final CodePoints ASCII_GRAPH = CodePoints.of('!', '~');

    /** What stands firm, whatever the version of Unicode: POSIX's classes are ASCII. */
    private static final Map<String, CodePoints> FIRM = Map.ofEntries(
            Map.entry("Alnum", ASCII_LETTERS.or(CodePointSets.DIGITS)),
            Map.entry("Alpha", ASCII_LETTERS),
            Map.entry("ASCII", CodePoints.of(0, 127)),
            Map.entry("Any", CodePoints.ALL),
            Map.entry("Blank", CodePointSets.of('\t', '\t', ' ', ' ')),
            Map.entry("Cntrl", CodePointSets.of(0, 0x1f, 0x7f, 0x7f)),
            Map.entry("Digit", CodePointSets.DIGITS),
            Map.entry("Graph", ASCII_GRAPH),
            Map.entry("Lower", CodePoints.of('a', 'z')),
            Map.entry("Print", CodePoints.of(' ', '~')),
            Map.entry("Punct", ASCII_PUNCTUATION),
            Map.entry("Space", CodePointSets.of('\t', '\r', ' ', ' ')),
            Map.entry("Upper", CodePoints.of('A', 'Z')),
            Map.entry("XDigit", CodePointSets.of('0', '9', 'A', 'F', 'a', 'f')),
            Map.entry("White_Space", CodePointSets.WHITE_SPACE_PROPERTY),
            Map.entry("IsWhite_Space", CodePointSets.WHITE_SPACE_PROPERTY),
            Map.entry("IsWhitespace", CodePointSets.WHITE_SPACE_PROPERTY));

    private static final Map<String, String> LONG_NAMES = Map.ofEntries(
            Map.entry("Letter", "L"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Titlecase_Letter", "Lt"),
            Map.entry("Modifier_Letter", "Lm"),
            Map.entry("Other_Letter", "Lo"),
            Map.entry("Mark", "M"),
            Map.entry("Nonspacing_Mark", "Mn"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("Punctuation", "P"),
            Map.entry("Dash_Punctuation", "Pd"),
            Map.entry("Symbol", "S"),
            Map.entry("Separator", "Z"),
            Map.entry("Space_Separator", "Zs"),
            Map.entry("Other", "C"),
            Map.entry("Control", "Cc"),
            Map.entry("Unassigned", "Cn"));

    private static final Set<String> CATEGORIES = Set.of(
            "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps",
            "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co",
            "Cn");

    private Properties() {}

    /** A property escape: {@code letter} is p or P, {@code name} what stood in the braces. */
    static ClassItem item(char letter, String name) throws NotExpressibleException {
        CodePoints firm = FIRM.get(name);
        if (firm != null) {
            return Escapes.many(letter == 'p' ? firm : firm.complement());
        }
        String value = name.substring(name.indexOf('=') + 1);
        String bare = value.startsWith("Is") ? value.substring(2) : value;
        String known = LONG_NAMES.getOrDefault(bare, bare);
        if (CATEGORIES.contains(known)) {
            String text = "\\" + letter + "{" + known + "}";
            return new Property(text, text, letter + known, ascii(text));
        }
        String java = javaName(letter, name, bare);
        return new Property("\\" + letter + "{" + bare + "}", java, null, ascii(java));
    }

    private static String javaName(char letter, String name, String bare) throws NotExpressibleException {
        for (String candidate : new String[] {name, "Is" + bare}) {
            String text = "\\" + letter + "{" + candidate + "}";
            try {
                Pattern.compile(text);
                return text;
            } catch (PatternSyntaxException e) {
                // The next may be one.
            }
        }
        throw new NotExpressibleException("no engine knows the property " + name);
    }

    private static CodePoints ascii(String text) {
        Pattern property = Pattern.compile(text);
        CodePoints found = CodePoints.NONE;
        for (int i = 0; i < 128; i++) {
            if (property.matcher(Character.toString(i)).matches()) {
                found = found.or(CodePoints.of(i, i));
            }
        }
        return found;
    }
}
