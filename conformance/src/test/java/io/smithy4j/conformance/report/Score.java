package io.smithy4j.conformance.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What became of the cases of one line. */
public final class Score {
    private int passed;
    private int open;
    private final List<String> failing = new ArrayList<>();
    private final List<String> wrongInTheSuite = new ArrayList<>();

    void pass() {
        passed++;
    }

    void open() {
        open++;
    }

    void fail(String id) {
        failing.add(id);
    }

    void wrongInTheSuite(String id) {
        wrongInTheSuite.add(id);
    }

    public int passed() {
        return passed;
    }

    /** Those that ran. */
    public int total() {
        return passed + failing.size() + wrongInTheSuite.size();
    }

    /** Those that nothing can run yet. */
    public int openCount() {
        return open;
    }

    public List<String> failing() {
        return Collections.unmodifiableList(failing);
    }

    public List<String> wrong() {
        return Collections.unmodifiableList(wrongInTheSuite);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (total() > 0) {
            parts.add(passed + "/" + total());
        }
        if (!wrongInTheSuite.isEmpty()) {
            parts.add("wrong in the suite " + wrongInTheSuite.size());
        }
        if (open > 0) {
            parts.add("open " + open);
        }
        return String.join(", ", parts);
    }
}
