package io.smithy4j.generator.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A pattern in the syntax of RE2/J. */
final class Re2Text {
    /** RE2/J 1.8 has no such bound and would go on until memory ends. */
    private static final long LARGEST_WRITTEN_OUT = 10_000;

    /** The bound of what a match may cost leaves 20,000 characters to a program of this size. */
    private static final int LARGEST_PROGRAM = 1_000;

    private Re2Text() {}

    static String of(Node node) throws NotExpressibleException {
        String text = new PatternPrinter(new Re2Syntax()).print(node);
        long size = node.match(new WrittenOut());
        if (size > LARGEST_WRITTEN_OUT) {
            throw new NotExpressibleException("it has " + size + " parts with its repetitions written out");
        }
        try {
            int program = Pattern.compile(text).programSize();
            if (program > LARGEST_PROGRAM) {
                throw new NotExpressibleException("RE2/J makes a program of " + program + " steps");
            }
            return text;
        } catch (PatternSyntaxException e) {
            throw new NotExpressibleException("RE2/J says: " + e.getDescription());
        }
    }
}
