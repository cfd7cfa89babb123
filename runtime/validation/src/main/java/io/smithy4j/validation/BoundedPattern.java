package io.smithy4j.validation;

import java.util.regex.Pattern;

/** Tries one way through the pattern after the other, until one leads to the end or the bounds are reached. */
final class BoundedPattern extends SafePattern {
    private final Pattern pattern;

    BoundedPattern(String source, String java) {
        super(source);
        this.pattern = Pattern.compile(java);
    }

    @Override
    public boolean isFoundIn(String value) {
        try {
            return pattern.matcher(new CountedText(value)).find();
        } catch (CountedText.ExhaustedException | StackOverflowError e) {
            // java.util.regex calls itself for each turn of a repeated group. The matcher is dropped, so nothing half
            // done stays.
            return false;
        }
    }
}
