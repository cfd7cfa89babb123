package io.smithy4j.server.jdk;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The threads that run requests: those of the user, or ours, which end with the server. */
final class RequestThreads {
    // Twice what a service works on at once by default: to turn the others away takes threads, too, and so do slow
    // headers.
    private static final int MOST = 512;

    private final Executor executor;

    private final @Nullable ExecutorService owned;

    private RequestThreads(Executor executor, @Nullable ExecutorService owned) {
        this.executor = executor;
        this.owned = owned;
    }

    static RequestThreads of(@Nullable Executor given) {
        if (given != null) {
            return new RequestThreads(given, null);
        }
        ExecutorService owned = pool();
        return new RequestThreads(owned, owned);
    }

    Executor executor() {
        return executor;
    }

    /** Interrupts what is left after the grace. */
    void shutDown() {
        if (owned != null) {
            owned.shutdownNow();
        }
    }

    private static ExecutorService pool() {
        return new ThreadPoolExecutor(
                0,
                MOST,
                60,
                TimeUnit.SECONDS,
                new IdleThreadsFirst(),
                task -> {
                    Thread thread = new Thread(task, "smithy4j-request");
                    thread.setDaemon(true);
                    return thread;
                },
                // All threads are there and busy: now the request waits for one.
                (task, pool) -> pool.getQueue().add(task));
    }

    /**
     * Takes a task only if a thread waits for it, so that the pool grows up to its bound before anything waits. The pool's own
     * order is the other way round.
     */
    private static final class IdleThreadsFirst extends LinkedTransferQueue<Runnable> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable task) {
            return tryTransfer(task);
        }

        @Override
        public boolean add(Runnable task) {
            put(task);
            return true;
        }
    }
}
