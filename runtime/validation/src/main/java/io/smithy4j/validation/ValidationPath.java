package io.smithy4j.validation;

import io.smithy4j.core.JsonPointer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The place of the value under check. Going in and out allocates nothing but, rarely, room for deeper places. */
final class ValidationPath {
    private static final int USUAL_DEPTH = 16;

    /** The name of each step; null where the step is an index. */
    private @Nullable String[] names = new @Nullable String[USUAL_DEPTH];

    private int[] indices = new int[USUAL_DEPTH];

    private int depth;

    void enter(@Nullable String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
        }
        names[depth] = name;
        indices[depth] = index;
        depth++;
    }

    void leave() {
        if (depth == 0) {
            throw new IllegalStateException("left more values than were entered");
        }
        depth--;
    }

    @Override
    public String toString() {
        JsonPointer pointer = new JsonPointer();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            if (name != null) {
                pointer.name(name);
            } else {
                pointer.index(indices[i]);
            }
        }
        return pointer.toString();
    }
}
