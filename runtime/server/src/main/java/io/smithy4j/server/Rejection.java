package io.smithy4j.server;

import io.smithy4j.validation.Violation;
import java.util.ArrayList;
import java.util.List;

/** Joins what decoding found missing with what validation found wrong. */
final class Rejection {
    private static final int MOST = 100;

    private Rejection() {}

    /**
     * Missing members first, then the violations. A violation at or below a missing path is left out: it speaks of a value
     * that the caller never sent.
     */
    static List<Violation> violations(List<String> missing, List<Violation> found) {
        if (missing.isEmpty()) {
            return found.size() <= MOST ? found : found.subList(0, MOST);
        }
        List<Violation> all = new ArrayList<>();
        for (String path : missing) {
            all.add(new Violation(
                    path, "Value at '" + path + "' failed to satisfy constraint: Member must not be null"));
        }
        for (Violation violation : found) {
            if (!isMissing(violation.path(), missing)) {
                all.add(violation);
            }
        }
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private static boolean isMissing(String path, List<String> missing) {
        for (String gone : missing) {
            if (path.equals(gone) || path.startsWith(gone + "/")) {
                return true;
            }
        }
        return false;
    }
}
