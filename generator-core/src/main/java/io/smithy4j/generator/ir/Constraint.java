package io.smithy4j.generator.ir;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A rule for a value, checked in the order of the kinds here. That a value belongs to its enum follows from the type. */
public sealed interface Constraint {
    /** Code points of a string, bytes of a blob, elements of a list, entries of a map. At least one bound is set. */
    record Length(@Nullable Long min, @Nullable Long max) implements Constraint {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.length(this);
        }
    }

    /** Both bounds are inclusive; at least one is set. */
    record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Constraint {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.range(this);
        }
    }

    /**
     * A regular expression that must be found in the string.
     *
     * @param source as the model has it (ECMA 262), for messages
     * @param engine the cheapest that will do
     * @param text what says the same to this engine
     * @param why nothing cheaper will do, for people; empty if there is nothing cheaper
     */
    record Pattern(String source, PatternEngine engine, String text, String why) implements Constraint {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pattern(this);
        }
    }

    /** No two elements of the list are equal. */
    record UniqueItems() implements Constraint {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.uniqueItems(this);
        }
    }

    /** One method a kind: the compiler names the places that a new kind must reach. */
    interface Cases<R> {
        R length(Length constraint);

        R range(Range constraint);

        R pattern(Pattern constraint);

        R uniqueItems(UniqueItems constraint);
    }

    <R> R match(Cases<R> cases);
}
