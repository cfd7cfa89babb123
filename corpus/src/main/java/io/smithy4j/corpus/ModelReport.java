package io.smithy4j.corpus;

import java.util.List;

/**
 * What one model came to.
 *
 * @param warnings of the compiler
 * @param outcome in a few words
 * @param said what generator, compiler or class loader had to say
 */
record ModelReport(
        String model,
        ModelFacts facts,
        SourceSizes sources,
        Times times,
        int warnings,
        ClassSizes classes,
        Verdict verdict,
        String outcome,
        List<String> said) {
    /** How far a model came. */
    enum Verdict {
        REFUSED,
        NOT_COMPILED,
        NOT_LOADED,
        PASSED
    }

    /** Of the stages; 0 for those that were not reached. */
    record Times(long generateMillis, long compileMillis, long loadMillis) {}

    ModelReport {
        said = List.copyOf(said);
    }

    boolean passes() {
        return verdict == Verdict.PASSED;
    }
}
