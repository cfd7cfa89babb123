package io.smithy4j.validation;

/** Text that can be looked at so many times only: backtracking is looking at the same characters again and again. */
final class CountedText implements CharSequence {
    /** More than any honest value needs: one look at each character of 1 MiB, and as many again. */
    static final int STEPS = 2_500_000;

    private final String text;

    /** Made where the stack is shallow: it is thrown where there may be no room to load its class. */
    private final ExhaustedException exhausted = new ExhaustedException();

    private int stepsLeft = STEPS;

    CountedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (--stepsLeft < 0) {
            throw exhausted;
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

    /** Ends a match. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ExhaustedException() {
            super("exhausted", null, false, false);
        }
    }
}
