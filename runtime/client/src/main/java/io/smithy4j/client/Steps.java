package io.smithy4j.client;

import java.util.concurrent.Executor;

/** Runs the steps of one call, one after the other, so that neither the call nor its interceptors need locks. */
interface Steps extends Executor {
    /** As {@link #execute}, for timers: the thread of all timers runs no step. */
    void executeLater(Runnable step);
}
