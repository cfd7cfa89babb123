package io.smithy4j.core;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Spells numbers of any size in JSON's grammar, so that every reader within {@link InputLimits#DEFAULTS} takes them. */
public final class BigNumberText {
    private static final int MOST_CHARS = InputLimits.DEFAULTS.numberChars();

    private static final int MOST_EXPONENT = InputLimits.DEFAULTS.exponent();

    /** A number with more bits has more than 1,000 digits. */
    private static final int MOST_BITS = 3_330;

    private BigNumberText() {}

    /**
     * The digits, without exponent.
     *
     * @throws IllegalArgumentException if they are more than any reader of ours takes
     */
    public static String format(BigInteger value) {
        String text = value.bitLength() > MOST_BITS ? "" : value.toString();
        if (text.isEmpty() || text.length() > MOST_CHARS) {
            throw tooLong();
        }
        return text;
    }

    /**
     * All digits: without exponent, or with one if that would be too long.
     *
     * @throws IllegalArgumentException if there is no spelling that a reader of ours takes
     */
    public static String format(BigDecimal value) {
        if (value.unscaledValue().bitLength() > MOST_BITS) {
            throw tooLong();
        }
        // Digits before the point grow with a negative scale, those after it with a positive one.
        int scale = value.scale();
        long plainChars = scale < 0 ? value.precision() - (long) scale : Math.max(value.precision(), scale) + 2L;
        String text = plainChars < MOST_CHARS ? value.toPlainString() : withExponent(value);
        if (text.length() > MOST_CHARS) {
            throw tooLong();
        }
        return text;
    }

    private static String withExponent(BigDecimal value) {
        long exponent = Math.max(-MOST_EXPONENT, Math.min(MOST_EXPONENT, -(long) value.scale()));
        long rest = value.scale() + exponent;
        if (Math.abs(rest) > MOST_CHARS) {
            throw tooLong();
        }
        return new BigDecimal(value.unscaledValue(), (int) rest).toPlainString() + "E" + exponent;
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("a number has more than " + MOST_CHARS + " digits or an exponent beyond "
                + MOST_EXPONENT + ", which no reader takes");
    }
}
