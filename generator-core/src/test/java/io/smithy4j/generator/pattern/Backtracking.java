package io.smithy4j.generator.pattern;

import java.util.regex.Pattern;

/** Tells whether an engine that tries one way after the other is soon done with an input; GraalJS has no bound of its own. */
final class Backtracking {
    private static final int FEW_STEPS = 5_000;

    private final Pattern pattern;

    Backtracking(String source) throws NotExpressibleException {
        this.pattern = Pattern.compile(JavaText.of(PatternParser.parse(source), source));
    }

    boolean isShort(String input) {
        try {
            pattern.matcher(new Steps(input)).find();
            return true;
        } catch (TooManyStepsException e) {
            return false;
        }
    }

    private static final class Steps implements CharSequence {
        private final String text;
        private int left = FEW_STEPS;

        Steps(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
