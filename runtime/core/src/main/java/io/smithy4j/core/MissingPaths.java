package io.smithy4j.core;

import java.util.ArrayList;
import java.util.List;

/** Collects the paths of missing required members, as JSON pointers (RFC 6901); keeps the first 100. */
public final class MissingPaths implements MissingMembers {
    private static final int MOST = 100;

    private final List<String> paths = new ArrayList<>();

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
