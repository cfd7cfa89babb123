package io.smithy4j.generator.pattern;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the atoms of a pattern with its repetitions written out. RE2/J 1.8 has no such bound, and time and memory follow it. */
final class PatternSize {
    private static final long LARGEST = 10_000;

    private final Deque<Long> outside = new ArrayDeque<>();
    private long sum;
    private long last;

    void atom() throws NotLinearException {
        last = 1;
        add(last);
    }

    void open() {
        outside.push(sum);
        sum = 0;
        last = 0;
    }

    void close() throws NotLinearException {
        last = Math.max(1, sum);
        sum = outside.isEmpty() ? 0 : outside.pop();
        add(last);
    }

    void repeat(int copies) throws NotLinearException {
        long more = last * Math.max(0, copies - 1);
        last += more;
        add(more);
    }

    private void add(long atoms) throws NotLinearException {
        sum += atoms;
        if (sum > LARGEST) {
            throw new NotLinearException("it has more than " + LARGEST + " parts with its repetitions written out");
        }
    }
}
