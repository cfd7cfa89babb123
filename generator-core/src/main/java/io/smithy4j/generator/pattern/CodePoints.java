package io.smithy4j.generator.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of code points as ranges in order, none of which touch. */
record CodePoints(List<Range> ranges) {
    static final CodePoints NONE = new CodePoints(List.of());
    static final CodePoints ALL = of(0, Character.MAX_CODE_POINT);
    static final CodePoints BEYOND_ASCII = of(128, Character.MAX_CODE_POINT);

    record Range(int first, int last) {}

    CodePoints {
        ranges = List.copyOf(ranges);
    }

    static CodePoints of(int first, int last) {
        return new CodePoints(List.of(new Range(first, last)));
    }

    CodePoints or(CodePoints other) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.addAll(other.ranges);
        sorted.sort(Comparator.comparingInt(Range::first));
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            Range before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before == null || range.first() > before.last() + 1) {
                merged.add(range);
            } else {
                merged.set(merged.size() - 1, new Range(before.first(), Math.max(before.last(), range.last())));
            }
        }
        return new CodePoints(merged);
    }

    CodePoints complement() {
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            if (range.first() > next) {
                gaps.add(new Range(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CodePoints(gaps);
    }

    CodePoints and(CodePoints other) {
        return complement().or(other.complement()).complement();
    }

    boolean contains(int codePoint) {
        return ranges.stream().anyMatch(range -> codePoint >= range.first() && codePoint <= range.last());
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }
}
