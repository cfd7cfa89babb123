package io.smithy4j.generator.pattern;

import org.jspecify.annotations.Nullable;

/** What stands between brackets, or alone. Each knows its text between brackets, as ECMA 262 and scans read it. */
sealed interface ClassItem {
    String text();

    /** What RE2/J reads instead. */
    default String re2() {
        return text();
    }

    /** What the JDK reads instead. */
    default String java() {
        return re2();
    }

    /** All that it contains, and perhaps more. */
    CodePoints atMost();

    /** What it contains, and perhaps not all of it. */
    CodePoints atLeast();

    /** A character, as the pattern has it unless engines would read that differently. */
    record One(int codePoint, String text) implements ClassItem {
        @Override
        public CodePoints atMost() {
            return CodePoints.of(codePoint, codePoint);
        }

        @Override
        public CodePoints atLeast() {
            return atMost();
        }
    }

    /** A range, or an escape for several of them. */
    record Many(
            CodePoints codePoints, String text, @Override String re2) implements ClassItem {
        @Override
        public CodePoints atMost() {
            return codePoints;
        }

        @Override
        public CodePoints atLeast() {
            return codePoints;
        }
    }

    /**
     * What Unicode, and therefore the version of an engine, says about characters. Only what is ASCII stands firm.
     *
     * @param category the short name if it is a general category
     */
    record Property(
            String text, @Override String java, @Nullable String category, CodePoints ascii) implements ClassItem {
        @Override
        public CodePoints atMost() {
            return ascii.or(CodePoints.BEYOND_ASCII);
        }

        @Override
        public CodePoints atLeast() {
            return ascii;
        }
    }
}
