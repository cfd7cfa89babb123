package io.smithy4j.core;

/**
 * What a server takes in one document of a request, whatever the model says. A document that holds more is refused where it
 * begins to; what is skipped counts like what is read.
 *
 * @param depth objects and arrays around a value, the outermost included; at most 1,000, since codecs nest as deep as what they read
 * @param items items of one array, and members of one object
 * @param nameChars UTF-16 characters of a member name or map key, after escapes
 * @param numberChars characters of one number, as spelled; the time to read one grows with their square
 * @param exponent of a number that is read with all its digits, up or down: ten bytes can spell years of work
 * @param tokens names, scalars, and the begins and ends of objects and arrays
 */
public record InputLimits(int depth, int items, int nameChars, int numberChars, int exponent, int tokens) {
    /** 128 deep, 4,096 characters a name, 1,000 a number and as exponent, 1,000,000 tokens; items up to that. */
    public static final InputLimits DEFAULTS = new InputLimits(128, 1_000_000, 4_096, 1_000, 1_000, 1_000_000);

    private static final int DEEPEST = 1_000;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive, or the depth is more than 1,000
     */
    public InputLimits {
        if (Math.min(Math.min(Math.min(depth, items), Math.min(nameChars, numberChars)), Math.min(exponent, tokens))
                <= 0) {
            throw new IllegalArgumentException("a limit must be more than nothing");
        }
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the limit of nesting must be at most " + DEEPEST);
        }
    }

    public InputLimits withDepth(int most) {
        return new InputLimits(most, items, nameChars, numberChars, exponent, tokens);
    }

    public InputLimits withItems(int most) {
        return new InputLimits(depth, most, nameChars, numberChars, exponent, tokens);
    }

    public InputLimits withNameChars(int most) {
        return new InputLimits(depth, items, most, numberChars, exponent, tokens);
    }

    public InputLimits withNumberChars(int most) {
        return new InputLimits(depth, items, nameChars, most, exponent, tokens);
    }

    public InputLimits withExponent(int most) {
        return new InputLimits(depth, items, nameChars, numberChars, most, tokens);
    }

    public InputLimits withTokens(int most) {
        return new InputLimits(depth, items, nameChars, numberChars, exponent, most);
    }
}
