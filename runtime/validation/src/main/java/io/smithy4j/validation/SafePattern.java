package io.smithy4j.validation;

/**
 * A regular expression that no input can make slow, make overflow the stack or make throw, whatever pattern and input are. It
 * searches: a pattern without anchors may match anywhere, and {@code $} is the end of the input, never the place before a
 * trailing newline. The generator chooses one of three ways to match when it writes a validator. Safe for use by several threads.
 */
public abstract sealed class SafePattern permits ScanPattern, LinearPattern, BoundedPattern {
    private final String source;

    SafePattern(String source) {
        this.source = source;
    }

    /**
     * A row of character classes, which one pass from left to right decides.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static SafePattern scan(String pattern) {
        return scan(pattern, pattern);
    }

    /**
     * The same for a pattern that the model writes in another way.
     *
     * @param source as the model has it (ECMA 262), for messages
     * @param scan the row of character classes that says the same
     */
    public static SafePattern scan(String source, String scan) {
        return new ScanPattern(source, ScanText.read(scan));
    }

    /**
     * A pattern that RE2/J finds in time linear in the input. So large a pattern that a long input would still take too long
     * does not match inputs of more than {@value LinearPattern#STEPS} characters divided by the size of its program.
     *
     * @throws com.google.re2j.PatternSyntaxException if RE2 cannot read it, for example because it looks around or back
     */
    public static SafePattern linear(String pattern) {
        return linear(pattern, pattern);
    }

    /**
     * The same for a pattern that RE2 would read differently.
     *
     * @param source as the model has it (ECMA 262), for messages
     * @param re2 what says the same in RE2's syntax
     */
    public static SafePattern linear(String source, String re2) {
        return new LinearPattern(source, re2);
    }

    /**
     * A pattern that needs backtracking. It does not match what takes more than {@value CountedText#STEPS} looks at a
     * character, or a deeper stack than the thread has left.
     *
     * @throws java.util.regex.PatternSyntaxException if {@link java.util.regex.Pattern} cannot read it
     */
    public static SafePattern bounded(String pattern) {
        return bounded(pattern, pattern);
    }

    /**
     * The same for a pattern that {@link java.util.regex.Pattern} would read differently.
     *
     * @param source as the model has it (ECMA 262), for messages
     * @param java what says the same in the syntax of the JDK
     */
    public static SafePattern bounded(String source, String java) {
        return new BoundedPattern(source, java);
    }

    /** Whether the pattern matches somewhere in {@code value}; false too if that cannot be told within the bounds. */
    public abstract boolean isFoundIn(String value);

    /** The pattern as the model has it. */
    public final String source() {
        return source;
    }

    @Override
    public final String toString() {
        return source;
    }
}
