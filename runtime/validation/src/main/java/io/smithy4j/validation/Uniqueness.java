package io.smithy4j.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether items differ from each other, in linear time. A hash set alone does not promise that: the sender chooses the items, and
 * items with one hash code that are not comparable, structures say, make it quadratic.
 */
final class Uniqueness {
    /** Up to here even comparing all with all is cheap. */
    private static final int FEW = 1_000;

    /** Honest hash codes need about one comparison an item. */
    private static final int COMPARISONS_AN_ITEM = 64;

    private Uniqueness() {}

    /** False also if the items collide so much that finding out would take too long: that never happens by chance. */
    static boolean isUnique(Collection<?> items) {
        return items.size() <= FEW ? isUniqueAmongFew(items) : isUniqueWithinBudget(items);
    }

    private static boolean isUniqueAmongFew(Collection<?> items) {
        Set<@Nullable Object> seen = new HashSet<>(items.size() * 2);
        for (Object item : items) {
            if (!seen.add(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUniqueWithinBudget(Collection<?> items) {
        Budget budget = new Budget(items.size() * (long) COMPARISONS_AN_ITEM);
        Set<Entry> seen = new HashSet<>(items.size() * 2);
        for (Object item : items) {
            if (!seen.add(new Entry(item, budget)) || budget.left < 0) {
                return false;
            }
        }
        return true;
    }

    private static final class Budget {
        private long left;

        private Budget(long left) {
            this.left = left;
        }
    }

    /** An item whose comparisons are counted; once the budget is spent all are equal, which ends the search. */
    private static final class Entry {
        private final @Nullable Object item;

        private final int hash;

        private final Budget budget;

        private Entry(@Nullable Object item, Budget budget) {
            this.item = item;
            this.hash = item == null ? 0 : item.hashCode();
            this.budget = budget;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (--budget.left < 0) {
                return true;
            }
            return other instanceof Entry that && (item == null ? that.item == null : item.equals(that.item));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
