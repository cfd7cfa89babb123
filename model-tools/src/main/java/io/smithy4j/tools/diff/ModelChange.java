package io.smithy4j.tools.diff;

import io.smithy4j.generator.diagnostic.SourcePosition;
import io.smithy4j.tools.model.Level;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One change of the model.
 *
 * @param level as Smithy weighs the change, whether it is accepted or not
 * @param eventId what a suppression names
 * @param shape the absolute id of the shape that changed, if it is one
 * @param position in the new model, or in the old one of what is gone
 * @param message what changed: one sentence, no full stop
 * @param breaks who notices; empty if nobody does
 * @param acceptance why the project means it so, if it says so
 */
public record ModelChange(
        Level level,
        String eventId,
        @Nullable String shape,
        SourcePosition position,
        String message,
        Set<Side> breaks,
        @Nullable String acceptance)
        implements Comparable<ModelChange> {
    private static final Comparator<ModelChange> BY_WEIGHT = Comparator.comparing(ModelChange::level)
            .thenComparing(change -> change.shape == null ? "" : change.shape)
            .thenComparing(ModelChange::eventId)
            .thenComparing(ModelChange::message)
            .thenComparing(ModelChange::position);

    public ModelChange {
        breaks = Set.copyOf(breaks);
    }

    public boolean isAccepted() {
        return acceptance != null;
    }

    /** {@code clients, servers, wire}, or {@code nobody}. */
    public String broken() {
        return breaks.isEmpty()
                ? "nobody"
                : new TreeSet<>(breaks).stream().map(Side::toString).collect(Collectors.joining(", "));
    }

    /** Heavy ones first, then by shape. */
    @Override
    public int compareTo(ModelChange other) {
        return BY_WEIGHT.compare(this, other);
    }

    @Override
    public String toString() {
        String place = position.file().isEmpty() ? "" : position + ": ";
        return place + level + " " + eventId + ": " + message + ". Breaks: " + broken() + ".";
    }
}
