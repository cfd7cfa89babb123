package io.smithy4j.validation;

import java.util.List;

/** Violations from two stages of a server as one list: decoding finds what is missing, validation what is wrong. */
public final class Violations {
    /** The most violations in a list, and so in an answer. */
    public static final int MOST = 100;

    /**
     * The most characters that the messages of a list have together, save that the first always stands. A message travels
     * twice, and its path a third time, so an answer stays near 64 KiB.
     */
    public static final int MOST_CHARS = 20_000;

    private Violations() {}

    /**
     * The missing members first, in their order, then {@code found} in its order, without those at or below a missing member:
     * there the validator saw a stand-in.
     *
     * @param missingPaths JSON pointers, as {@link io.smithy4j.core.MissingPaths} collects them
     */
    public static List<Violation> missingFirst(List<String> missingPaths, List<Violation> found) {
        ViolationList all = new ViolationList();
        for (String path : missingPaths) {
            if (!all.isFull()) {
                all.add(path, Messages.notNull(path));
            }
        }
        for (Violation violation : found) {
            if (!all.isFull() && !isCovered(violation.path(), missingPaths)) {
                all.add(violation.path(), violation.message());
            }
        }
        return all.copy();
    }

    private static boolean isCovered(String path, List<String> missingPaths) {
        for (String missing : missingPaths) {
            if (path.startsWith(missing)
                    && (path.length() == missing.length() || path.charAt(missing.length()) == '/')) {
                return true;
            }
        }
        return false;
    }
}
