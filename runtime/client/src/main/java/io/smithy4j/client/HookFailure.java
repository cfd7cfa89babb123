package io.smithy4j.client;

import org.jspecify.annotations.Nullable;

/** Carries what a hook threw to the end of its phase, where it is told from other failures. */
final class HookFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HookFailure(Throwable thrown) {
        super(null, thrown, false, false);
    }

    Throwable thrown() {
        Throwable thrown = getCause();
        return thrown == null ? this : thrown;
    }

    /** The later failure, with the earlier one as suppressed. */
    static Throwable joined(@Nullable Throwable earlier, Throwable later) {
        if (earlier != null && earlier != later) {
            later.addSuppressed(earlier);
        }
        return later;
    }
}
