package io.smithy4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers of any size, within limits. Whatever {@link #parse} takes by default, {@link #format} can spell again. */
final class NumberText {
    /** A number with more bits has more than 1,000 digits. */
    private static final int MOST_BITS = 3_330;

    private NumberText() {}

    /** The number that {@code text} spells in JSON's grammar; null if its exponent is beyond the limit. */
    static @Nullable BigDecimal parse(String text, int mostExponent) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e >= 0 && isBeyond(mostExponent, text, e + 1)) {
            return null;
        }
        return new BigDecimal(text);
    }

    /**
     * The digits, without exponent.
     *
     * @throws IllegalArgumentException if they are more than any reader of ours takes
     */
    static String format(BigInteger value) {
        String text = value.bitLength() > MOST_BITS ? "" : value.toString();
        if (text.isEmpty() || text.length() > JsonLimits.NUMBER_CHARS) {
            throw tooLong();
        }
        return text;
    }

    /**
     * All digits: without exponent, or with one if that would be too long.
     *
     * @throws IllegalArgumentException if there is no spelling that a reader of ours takes
     */
    static String format(BigDecimal value) {
        if (value.unscaledValue().bitLength() > MOST_BITS) {
            throw tooLong();
        }
        // Digits before the point grow with a negative scale, those after it with a positive one.
        int scale = value.scale();
        long plainChars = scale < 0 ? value.precision() - (long) scale : Math.max(value.precision(), scale) + 2L;
        String text = plainChars < JsonLimits.NUMBER_CHARS ? value.toPlainString() : withExponent(value);
        if (text.length() > JsonLimits.NUMBER_CHARS) {
            throw tooLong();
        }
        return text;
    }

    private static String withExponent(BigDecimal value) {
        long exponent = Math.max(-JsonLimits.EXPONENT, Math.min(JsonLimits.EXPONENT, -(long) value.scale()));
        long rest = value.scale() + exponent;
        if (Math.abs(rest) > JsonLimits.NUMBER_CHARS) {
            throw tooLong();
        }
        return new BigDecimal(value.unscaledValue(), (int) rest).toPlainString() + "E" + exponent;
    }

    private static boolean isBeyond(int most, String text, int from) {
        int start = text.charAt(from) == '-' || text.charAt(from) == '+' ? from + 1 : from;
        long exponent = 0;
        for (int i = start; i < text.length(); i++) {
            exponent = Math.min(most + 1L, exponent * 10 + (text.charAt(i) - '0'));
        }
        return exponent > most;
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("a number has more than " + JsonLimits.NUMBER_CHARS
                + " digits or an exponent beyond " + JsonLimits.EXPONENT + ", which no reader takes");
    }
}
