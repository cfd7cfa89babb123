package io.smithy4j.generator.ir;

import io.smithy4j.generator.diagnostic.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in its source. It is not part of the meaning: all origins are equal, so that models which mean the same
 * compare equal, whatever file or format they came from.
 */
public final class Origin {
    public static final Origin UNKNOWN = new Origin(SourcePosition.NONE);

    private final SourcePosition position;

    private Origin(SourcePosition position) {
        this.position = position;
    }

    public static Origin at(SourcePosition position) {
        return new Origin(position);
    }

    public SourcePosition position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return position.toString();
    }
}
