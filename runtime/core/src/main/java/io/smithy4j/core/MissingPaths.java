package io.smithy4j.core;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the paths of missing required members of one input, as JSON pointers (RFC 6901); keeps the first 100. Tells whoever
 * reads the input how much of it to take.
 */
public final class MissingPaths implements MissingMembers {
    private static final int MOST = 100;

    private final InputLimits limits;

    private final List<String> paths = new ArrayList<>();

    /** For an input within {@link InputLimits#DEFAULTS}. */
    public MissingPaths() {
        this(InputLimits.DEFAULTS);
    }

    public MissingPaths(InputLimits limits) {
        this.limits = limits;
    }

    public InputLimits limits() {
        return limits;
    }

    /** For a structure inside the input, whose paths {@link #addBelow} adds. */
    public MissingPaths inside() {
        return new MissingPaths(limits);
    }

    /** Adds a member of the input structure itself. */
    @Override
    public void missing(String member) {
        add(new JsonPointer().name(member).toString());
    }

    /** Adds a whole path. */
    public void add(String path) {
        if (paths.size() < MOST) {
            paths.add(path);
        }
    }

    /** Adds paths of a structure that stands at {@code path} itself. */
    public void addBelow(String path, MissingPaths inner) {
        inner.paths.forEach(missing -> add(path + missing));
    }

    /** The paths in the order in which the structures ended; none if nothing is missing. */
    public List<String> paths() {
        return List.copyOf(paths);
    }
}
