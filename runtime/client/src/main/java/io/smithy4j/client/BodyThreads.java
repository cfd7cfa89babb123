package io.smithy4j.client;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads of one transport, as many as are busy: one that never comes back must not keep others waiting. None outlives its work long. */
final class BodyThreads implements Executor {
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), BodyThreads::thread);

    @Override
    public void execute(Runnable task) {
        pool.execute(task);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "smithy4j-client-body");
        thread.setDaemon(true);
        return thread;
    }
}
