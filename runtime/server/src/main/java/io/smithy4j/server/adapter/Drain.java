package io.smithy4j.server.adapter;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts requests under way, so that a stopping server knows when nobody waits for an answer any more. */
public final class Drain {
    /** A request that has arrived but is not counted yet, since no thread has read it, gets this long to show up. */
    public static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition changed = lock.newCondition();

    private int underWay;

    private boolean stopping;

    public void enter() {
        lock.lock();
        try {
            underWay++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void leave() {
        lock.lock();
        try {
            underWay--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void begin() {
        lock.lock();
        try {
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether connections are to be closed after their next answer. */
    public boolean isStopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when no request was under way for a moment, the grace is over, or the thread is interrupted. */
    public void await(Duration grace) {
        lock.lock();
        try {
            long end = System.nanoTime() + grace.toNanos();
            long quietSince = System.nanoTime();
            for (long now = quietSince; now < end; now = System.nanoTime()) {
                if (underWay > 0) {
                    changed.awaitNanos(end - now);
                    quietSince = System.nanoTime();
                } else if (now - quietSince >= QUIET_NANOS) {
                    return;
                } else {
                    changed.awaitNanos(Math.min(end - now, QUIET_NANOS - (now - quietSince)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
