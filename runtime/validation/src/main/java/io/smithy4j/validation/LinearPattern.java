package io.smithy4j.validation;

import com.google.re2j.Pattern;

/** Follows all ways through the pattern at once: no more steps than the program of the pattern has parts, for each character. */
final class LinearPattern extends SafePattern {
    /** What a match may cost at worst: characters times parts of the program. */
    static final int STEPS = 20_000_000;

    private final Pattern pattern;

    private final int longestInput;

    LinearPattern(String source, String re2) {
        super(source);
        this.pattern = Pattern.compile(re2);
        this.longestInput = STEPS / pattern.programSize();
    }

    @Override
    public boolean isFoundIn(String value) {
        try {
            return value.length() <= longestInput && pattern.matcher(value).find();
        } catch (StackOverflowError e) {
            // RE2/J calls itself for parts that match nothing, as often as the program has them; a thread may have too
            // small a stack.
            return false;
        }
    }
}
