package io.smithy4j.server.netty;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The threads that run requests: those of the user, or ours, which end with the server. */
final class RequestThreads {
    private static final int MOST = 256;

    private static final int MOST_WAITING = 1024;

    private final Executor executor;

    private final Executor admitted;

    private final @Nullable ExecutorService owned;

    private RequestThreads(Executor executor, Executor admitted, @Nullable ExecutorService owned) {
        this.executor = executor;
        this.admitted = admitted;
        this.owned = owned;
    }

    static RequestThreads of(@Nullable Executor given) {
        if (given != null) {
            return new RequestThreads(given, given, null);
        }
        ThreadPoolExecutor pool = pool();
        return new RequestThreads(pool, task -> goOn(pool, task), pool);
    }

    /** For new requests: throws {@link RejectedExecutionException} when too many wait. */
    Executor executor() {
        return executor;
    }

    /** For what remains to do for a request that was let in. */
    Executor admitted() {
        return admitted;
    }

    /** Interrupts what is left after the grace. */
    void shutDown() {
        if (owned != null) {
            owned.shutdownNow();
        }
    }

    private static ThreadPoolExecutor pool() {
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
                RequestThreads::waitForThread);
    }

    // All threads are there and busy: now the request waits for one.
    private static void waitForThread(Runnable task, ThreadPoolExecutor pool) {
        if (pool.isShutdown() || pool.getQueue().size() >= MOST_WAITING) {
            throw new RejectedExecutionException("too many requests wait");
        }
        pool.getQueue().add(task);
    }

    private static void goOn(ThreadPoolExecutor pool, Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            pool.getQueue().add(task);
        }
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
