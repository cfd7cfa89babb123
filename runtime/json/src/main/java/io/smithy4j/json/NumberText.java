package io.smithy4j.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of any size, within limits. Whatever {@link #parse} takes by default, {@link io.smithy4j.core.BigNumberText} can spell again. */
final class NumberText {
    private NumberText() {}

    /** The number that {@code text} spells in JSON's grammar; null if its exponent is beyond the limit. */
    static @Nullable BigDecimal parse(String text, int mostExponent) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e >= 0 && isBeyond(mostExponent, text, e + 1)) {
            return null;
        }
        return new BigDecimal(text);
    }

    private static boolean isBeyond(int most, String text, int from) {
        int start = text.charAt(from) == '-' || text.charAt(from) == '+' ? from + 1 : from;
        long exponent = 0;
        for (int i = start; i < text.length(); i++) {
            exponent = Math.min(most + 1L, exponent * 10 + (text.charAt(i) - '0'));
        }
        return exponent > most;
    }
}
