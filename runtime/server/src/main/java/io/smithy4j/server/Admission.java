package io.smithy4j.server;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets a number of requests in at once and no more. Nobody waits: who is not let in is told so. */
final class Admission {
    private final int most;

    private final AtomicInteger underWay = new AtomicInteger();

    Admission(int most) {
        this.most = most;
    }

    /** Whether the request is let in; then {@link #leave} must be called once, when it is answered. */
    boolean enter() {
        if (underWay.incrementAndGet() <= most) {
            return true;
        }
        leave();
        return false;
    }

    void leave() {
        underWay.decrementAndGet();
    }
}
