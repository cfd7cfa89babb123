package io.smithy4j.client.waiting;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one answer means to a waiter: Smithy 2.0, "AcceptorState enum". */
public final class WaiterState {
    /** It is what the caller waits for. */
    public static final WaiterState SUCCESS = new WaiterState(null);

    /** What the caller waits for will not come any more. */
    public static final WaiterState FAILURE = new WaiterState(null);

    /** Not yet. */
    public static final WaiterState RETRY = new WaiterState(null);

    private final @Nullable String reason;

    private WaiterState(@Nullable String reason) {
        this.reason = reason;
    }

    /** A failure with what the answer says of it, a text or a list of texts; null for nothing. */
    public static WaiterState failure(@Nullable Object reason) {
        if (reason instanceof List<?> reasons) {
            return new WaiterState(reasons.stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        return reason == null ? FAILURE : new WaiterState(reason.toString());
    }

    @Nullable
    String reason() {
        return reason;
    }
}
