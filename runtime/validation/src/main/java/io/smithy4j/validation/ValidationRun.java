package io.smithy4j.validation;

import io.smithy4j.core.Blob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One validation: where the check stands and what it found. A generated validator enters each value, checks it and leaves it.
 *
 * <p>The violations come in the order of the checks. They are at most {@value Violations#MOST}, and their messages have at most
 * {@value Violations#MOST_CHARS} characters together; what is found later is dropped. Checks that pass allocate nothing, except
 * uniqueness and patterns that are no scans. Not safe for use by several threads.
 */
public final class ValidationRun {
    /** Only finds out whether there is a violation. Keeps nothing, so that all share it. */
    private static final ValidationRun FIRST_LOOK = new ValidationRun(null);

    /** Where the check stands, and what it found; null if only the first violation counts. */
    private final @Nullable Findings findings;

    public ValidationRun() {
        this(new Findings());
    }

    private ValidationRun(@Nullable Findings findings) {
        this.findings = findings;
    }

    /**
     * What a check finds in a value. Most values are valid, so it looks once without keeping account, which allocates nothing, and
     * only where something is wrong again, to tell what and where.
     */
    public static <T> List<Violation> violations(T value, BiConsumer<T, ValidationRun> check) {
        try {
            check.accept(value, FIRST_LOOK);
            return List.of();
        } catch (FirstFoundException found) {
            ValidationRun run = new ValidationRun();
            check.accept(value, run);
            return run.violations();
        }
    }

    /** Goes to a member, by its name in the model, or to the value of a map key. */
    public void enter(String name) {
        if (findings != null) {
            findings.path.enter(name, 0);
        }
    }

    /** Goes to an item of a list, counted from 0. */
    public void enter(int index) {
        if (findings != null) {
            findings.path.enter(null, index);
        }
    }

    /** Goes back to the value around. */
    public void leave() {
        if (findings != null) {
            findings.path.leave();
        }
    }

    /** Whether no further violation is kept, so that loops can end. */
    public boolean isFull() {
        return findings != null && findings.violations.isFull();
    }

    /** What was found so far. */
    public List<Violation> violations() {
        return findings == null ? List.of() : findings.violations.copy();
    }

    /** Counts code points, as for all lengths of strings. */
    public void length(String value, long min, long max) {
        if (value.length() > max || leastCodePoints(value) < min) {
            lengthBetween(codePoints(value), min, max);
        }
    }

    public void length(Collection<?> value, long min, long max) {
        lengthBetween(value.size(), min, max);
    }

    public void length(Map<?, ?> value, long min, long max) {
        lengthBetween(value.size(), min, max);
    }

    /** Counts bytes. */
    public void length(Blob value, long min, long max) {
        lengthBetween(value.size(), min, max);
    }

    public void minLength(String value, long min) {
        if (leastCodePoints(value) < min) {
            lengthAtLeast(codePoints(value), min);
        }
    }

    public void minLength(Collection<?> value, long min) {
        lengthAtLeast(value.size(), min);
    }

    public void minLength(Map<?, ?> value, long min) {
        lengthAtLeast(value.size(), min);
    }

    public void minLength(Blob value, long min) {
        lengthAtLeast(value.size(), min);
    }

    public void maxLength(String value, long max) {
        if (value.length() > max) {
            lengthAtMost(codePoints(value), max);
        }
    }

    public void maxLength(Collection<?> value, long max) {
        lengthAtMost(value.size(), max);
    }

    public void maxLength(Map<?, ?> value, long max) {
        lengthAtMost(value.size(), max);
    }

    public void maxLength(Blob value, long max) {
        lengthAtMost(value.size(), max);
    }

    public void range(long value, long min, long max) {
        if (value < min || value > max) {
            add("must be " + Messages.between(min, max));
        }
    }

    /** Bounds are rounded to the type of the value, so that 8.8 sent is not above the bound 8.8. NaN is in no range. */
    public void range(float value, BigDecimal min, BigDecimal max) {
        if (!(value >= min.floatValue() && value <= max.floatValue())) {
            add("must be " + Messages.between(min, max));
        }
    }

    /** NaN is in no range. */
    public void range(double value, BigDecimal min, BigDecimal max) {
        if (!(value >= min.doubleValue() && value <= max.doubleValue())) {
            add("must be " + Messages.between(min, max));
        }
    }

    public void range(BigInteger value, BigInteger min, BigInteger max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            add("must be " + Messages.between(min, max));
        }
    }

    public void range(BigDecimal value, BigDecimal min, BigDecimal max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            add("must be " + Messages.between(min, max));
        }
    }

    public void min(long value, long min) {
        if (value < min) {
            add("must be " + Messages.atLeast(min));
        }
    }

    /** NaN is below every bound. */
    public void min(float value, BigDecimal min) {
        if (!(value >= min.floatValue())) {
            add("must be " + Messages.atLeast(min));
        }
    }

    /** NaN is below every bound. */
    public void min(double value, BigDecimal min) {
        if (!(value >= min.doubleValue())) {
            add("must be " + Messages.atLeast(min));
        }
    }

    public void min(BigInteger value, BigInteger min) {
        if (value.compareTo(min) < 0) {
            add("must be " + Messages.atLeast(min));
        }
    }

    public void min(BigDecimal value, BigDecimal min) {
        if (value.compareTo(min) < 0) {
            add("must be " + Messages.atLeast(min));
        }
    }

    public void max(long value, long max) {
        if (value > max) {
            add("must be " + Messages.atMost(max));
        }
    }

    /** NaN is above every bound. */
    public void max(float value, BigDecimal max) {
        if (!(value <= max.floatValue())) {
            add("must be " + Messages.atMost(max));
        }
    }

    /** NaN is above every bound. */
    public void max(double value, BigDecimal max) {
        if (!(value <= max.doubleValue())) {
            add("must be " + Messages.atMost(max));
        }
    }

    public void max(BigInteger value, BigInteger max) {
        if (value.compareTo(max) > 0) {
            add("must be " + Messages.atMost(max));
        }
    }

    public void max(BigDecimal value, BigDecimal max) {
        if (value.compareTo(max) > 0) {
            add("must be " + Messages.atMost(max));
        }
    }

    /** The pattern must match somewhere in the value. */
    public void pattern(String value, SafePattern pattern) {
        if (!pattern.isFoundIn(value)) {
            add("must satisfy regular expression pattern: " + pattern.source());
        }
    }

    /**
     * The value was found not to be in the enum.
     *
     * @param set as it is printed: {@code [abc, def]}
     */
    public void notInEnum(String set) {
        add("must satisfy enum value set: " + set);
    }

    /** The value was found to be null, where the model has none. */
    public void notNull() {
        add("must not be null");
    }

    /** Takes linear time; a list whose hash codes collide beyond chance counts as not unique. */
    public void uniqueItems(Collection<?> items) {
        if (!Uniqueness.isUnique(items)) {
            add("must have unique values");
        }
    }

    private void lengthBetween(long length, long min, long max) {
        if (length < min || length > max) {
            addLength(length, Messages.between(min, max));
        }
    }

    private void lengthAtLeast(long length, long min) {
        if (length < min) {
            addLength(length, Messages.atLeast(min));
        }
    }

    private void lengthAtMost(long length, long max) {
        if (length > max) {
            addLength(length, Messages.atMost(max));
        }
    }

    private static int codePoints(String value) {
        return value.codePointCount(0, value.length());
    }

    // If all of them took two characters. Most values need no more to be seen to be long enough.
    private static int leastCodePoints(String value) {
        return (value.length() + 1) / 2;
    }

    private void addLength(long length, String constraint) {
        kept().add(place -> Messages.length(length, place, constraint));
    }

    private void add(String constraint) {
        kept().add(place -> Messages.value(place, constraint));
    }

    private Findings kept() {
        if (findings == null) {
            throw new FirstFoundException();
        }
        return findings;
    }
}
