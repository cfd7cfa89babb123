package io.smithy4j.benchmarks;

import static io.smithy4j.benchmarks.validation.TagValidation.HUNDRED_TAG_KEYS;

import io.smithy4j.benchmarks.jmh.Measurements;
import io.smithy4j.benchmarks.jmh.Validate;
import io.smithy4j.benchmarks.report.Goal;
import io.smithy4j.benchmarks.report.Measured;
import io.smithy4j.benchmarks.report.Row;
import java.util.List;

/** A generated validator beside Hibernate Validator and regular expressions by hand, on input that is valid. */
final class ValidationFigures implements Figures {
    @Override
    public List<Row> measured(Setting setting) throws Exception {
        Measurements measured = Measurements.of(setting, Validate.class, HUNDRED_TAG_KEYS);
        return List.of(
                time(measured, "Hibernate Validator", "hibernate", Goal.timesFaster(10)),
                time(measured, "java.util.regex by hand", "regex", Goal.timesFaster(5)),
                allocation(measured, "Hibernate Validator", "hibernate", Goal.oursAtMost(0, "bytes")),
                allocation(measured, "java.util.regex by hand", "regex", Goal.NONE));
    }

    private static Row time(Measurements measured, String peer, String by, Goal goal) {
        Measured ours = measured.nanos(HUNDRED_TAG_KEYS, "ours");
        return Row.of("validate", HUNDRED_TAG_KEYS, ours, peer, measured.nanos(HUNDRED_TAG_KEYS, by), "ns", goal);
    }

    private static Row allocation(Measurements measured, String peer, String by, Goal goal) {
        Measured ours = measured.bytes(HUNDRED_TAG_KEYS, "ours");
        Measured theirs = measured.bytes(HUNDRED_TAG_KEYS, by);
        return Row.of("validate, allocated", HUNDRED_TAG_KEYS, ours, peer, theirs, "bytes", goal);
    }
}
