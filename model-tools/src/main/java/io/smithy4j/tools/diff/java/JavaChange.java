package io.smithy4j.tools.diff.java;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One change of what others can call or implement.
 *
 * @param type the qualified name of the type
 * @param before the declaration that is gone or was another; null if it is new
 * @param after the declaration that is new or now another; null if it is gone
 * @param breaks whose code no longer compiles
 */
public record JavaChange(
        Kind kind,
        String type,
        @Nullable String before,
        @Nullable String after,
        Breaks breaks) implements Comparable<JavaChange> {
    private static final Comparator<JavaChange> BY_TYPE = Comparator.comparing(JavaChange::kind)
            .thenComparing(JavaChange::type)
            .thenComparing(change -> String.valueOf(change.before))
            .thenComparing(change -> String.valueOf(change.after));

    /** What became of the declaration; what breaks comes first. */
    public enum Kind {
        REMOVED,
        CHANGED,
        ADDED
    }

    /** Whose code no longer compiles. */
    public enum Breaks {
        CALLERS,
        IMPLEMENTERS,
        NOBODY
    }

    @Override
    public int compareTo(JavaChange other) {
        return BY_TYPE.compare(this, other);
    }
}
