package io.smithy4j.validation;

import java.util.HashMap;
import java.util.Map;

/** The general categories of Unicode by their short names. */
final class Categories {
    private static final Map<String, Integer> BITS = bits();

    private Categories() {}

    /** A bit for each {@link Character#getType(int)} that belongs to a category such as {@code L} or {@code Lu}. */
    static int named(String name) {
        Integer bits = BITS.get(name);
        if (bits == null) {
            throw new IllegalArgumentException("\"" + name + "\" is no general category of Unicode");
        }
        return bits;
    }

    private static Map<String, Integer> bits() {
        Map<String, Integer> bits = new HashMap<>();
        add(bits, "Lu", Character.UPPERCASE_LETTER);
        add(bits, "Ll", Character.LOWERCASE_LETTER);
        add(bits, "Lt", Character.TITLECASE_LETTER);
        add(bits, "Lm", Character.MODIFIER_LETTER);
        add(bits, "Lo", Character.OTHER_LETTER);
        add(bits, "Mn", Character.NON_SPACING_MARK);
        add(bits, "Me", Character.ENCLOSING_MARK);
        add(bits, "Mc", Character.COMBINING_SPACING_MARK);
        add(bits, "Nd", Character.DECIMAL_DIGIT_NUMBER);
        add(bits, "Nl", Character.LETTER_NUMBER);
        add(bits, "No", Character.OTHER_NUMBER);
        add(bits, "Zs", Character.SPACE_SEPARATOR);
        add(bits, "Zl", Character.LINE_SEPARATOR);
        add(bits, "Zp", Character.PARAGRAPH_SEPARATOR);
        add(bits, "Cc", Character.CONTROL);
        add(bits, "Cf", Character.FORMAT);
        add(bits, "Cn", Character.UNASSIGNED);
        add(bits, "Co", Character.PRIVATE_USE);
        add(bits, "Cs", Character.SURROGATE);
        add(bits, "Pd", Character.DASH_PUNCTUATION);
        add(bits, "Ps", Character.START_PUNCTUATION);
        add(bits, "Pe", Character.END_PUNCTUATION);
        add(bits, "Pc", Character.CONNECTOR_PUNCTUATION);
        add(bits, "Po", Character.OTHER_PUNCTUATION);
        add(bits, "Pi", Character.INITIAL_QUOTE_PUNCTUATION);
        add(bits, "Pf", Character.FINAL_QUOTE_PUNCTUATION);
        add(bits, "Sm", Character.MATH_SYMBOL);
        add(bits, "Sc", Character.CURRENCY_SYMBOL);
        add(bits, "Sk", Character.MODIFIER_SYMBOL);
        add(bits, "So", Character.OTHER_SYMBOL);
        return bits;
    }

    private static void add(Map<String, Integer> bits, String name, byte type) {
        bits.put(name, 1 << type);
        bits.merge(name.substring(0, 1), 1 << type, (one, other) -> one | other);
    }
}
