package io.smithy4j.client;

/** What is under way between client and service in an attempt. Can be aborted at any moment, from any thread. */
final class Exchange {
    private volatile boolean aborted;

    private Runnable abort = () -> {};

    /** Ends what is under way, and whatever comes. */
    void abort() {
        Runnable current;
        synchronized (this) {
            aborted = true;
            current = abort;
            abort = () -> {};
        }
        current.run();
    }

    /** Something else is under way from now on. */
    void abortWith(Runnable next) {
        boolean late;
        synchronized (this) {
            late = aborted;
            abort = late ? () -> {} : next;
        }
        if (late) {
            next.run();
        }
    }

    boolean isAborted() {
        return aborted;
    }
}
