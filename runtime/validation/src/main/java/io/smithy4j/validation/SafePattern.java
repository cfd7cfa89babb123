package io.smithy4j.validation;

import com.google.re2j.Pattern;

/**
 * A regular expression that takes time linear in the length of the input, whatever pattern and input are. It searches: a pattern
 * without anchors may match anywhere, and {@code $} is the end of the input, never the place before a trailing newline.
 */
public final class SafePattern {
    private final String source;

    private final Pattern linear;

    private SafePattern(String source, String linear) {
        this.source = source;
        this.linear = Pattern.compile(linear);
    }

    /**
     * A pattern of the model whose text means the same in RE2.
     *
     * @throws com.google.re2j.PatternSyntaxException if RE2 cannot read it, for example because it looks around or back
     */
    public static SafePattern of(String re2) {
        return new SafePattern(re2, re2);
    }

    /**
     * A pattern of the model, and what says the same in RE2.
     *
     * @param source as the model has it (ECMA 262), for messages
     * @param linear in RE2's syntax, for matching
     */
    public static SafePattern of(String source, String linear) {
        return new SafePattern(source, linear);
    }

    /** Whether the pattern matches somewhere in {@code value}. */
    public boolean isFoundIn(CharSequence value) {
        return linear.matcher(value).find();
    }

    /** The pattern as the model has it. */
    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return source;
    }
}
