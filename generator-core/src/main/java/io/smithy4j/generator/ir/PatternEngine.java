package io.smithy4j.generator.ir;

/** What matches a pattern, from cheap to expensive. */
public enum PatternEngine {
    /** One pass over the characters. */
    SCAN,
    /** RE2/J: time linear in the input. */
    LINEAR,
    /** java.util.regex, which gives up at a bound. */
    BOUNDED
}
