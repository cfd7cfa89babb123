package io.smithy4j.client.waiting;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait between two calls, doubling and with jitter: Smithy 2.0, "waiter retries". */
record WaiterDelays(Duration least, Duration most) {
    /** No delay needs more doublings, and a long would overflow. */
    private static final int MOST_DOUBLINGS = 30;

    /**
     * In ms. So long that the last call comes when the time is over, and not shortly before.
     *
     * @param attempt of the call that was made, counted from 1
     * @param leftMillis until the time is over
     */
    long afterMillis(int attempt, long leftMillis, RandomGenerator random) {
        long low = least.toMillis();
        long high = Math.min(most.toMillis(), low << Math.min(attempt - 1, MOST_DOUBLINGS));
        long delay = high > low ? random.nextLong(low, high + 1) : low;
        return leftMillis - delay <= low ? leftMillis : delay;
    }
}
