package io.smithy4j.json;

import io.smithy4j.core.DecodeException;
import io.smithy4j.core.InputLimits;
import io.smithy4j.core.JsonPointer;
import org.jspecify.annotations.Nullable;

/** Where in the body the current value is, kept without allocating anything a member. */
final class JsonPlace {
    private final InputLimits limits;

    private @Nullable JsonLevel root;

    private @Nullable JsonLevel current;

    private int depth;

    JsonPlace(InputLimits limits) {
        this.limits = limits;
    }

    /** The number of objects and arrays that have begun and not ended. */
    int depth() {
        return depth;
    }

    /** The innermost object or array. */
    JsonLevel level() {
        JsonLevel level = current;
        if (level == null) {
            throw new IllegalStateException("no object or array was begun");
        }
        return level;
    }

    void enter(boolean isArray) {
        if (depth == limits.depth()) {
            throw failure("nested deeper than " + limits.depth());
        }
        depth++;
        JsonLevel level = current == null ? root() : current.inner();
        level.begin(isArray);
        current = level;
    }

    void leave() {
        depth--;
        current = level().outer;
    }

    /** A failure at the current place. Its words are ours: they never quote the input. */
    DecodeException failure(String reason) {
        return new DecodeException(path().toString(), reason);
    }

    /** JSON pointer to the current value; to an object or array, once it has ended. */
    JsonPointer path() {
        JsonPointer path = new JsonPointer();
        JsonLevel level = root;
        for (int i = 0; i < depth && level != null; i++) {
            String name = level.name();
            if (name != null) {
                path.name(name);
            } else if (level.index() >= 0) {
                path.index(level.index());
            }
            level = level.inner();
        }
        return path;
    }

    private JsonLevel root() {
        JsonLevel level = root;
        if (level == null) {
            level = new JsonLevel(null);
            root = level;
        }
        return level;
    }
}
