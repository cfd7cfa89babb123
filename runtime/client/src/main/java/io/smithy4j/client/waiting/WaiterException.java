package io.smithy4j.client.waiting;

import org.jspecify.annotations.Nullable;

/** What a waiter waits for will not come: the service told so, or the time is over, or the thread was interrupted. */
public final class WaiterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean timedOut;

    private WaiterException(String message, boolean timedOut, @Nullable Throwable cause) {
        super(message, cause);
        this.timedOut = timedOut;
    }

    static WaiterException failed(String message, @Nullable Throwable cause) {
        return new WaiterException(message, false, cause);
    }

    static WaiterException timedOut(String message, @Nullable Throwable cause) {
        return new WaiterException(message, true, cause);
    }

    /** Whether it might still come: only the time that the caller gave was over. */
    public boolean timedOut() {
        return timedOut;
    }
}
