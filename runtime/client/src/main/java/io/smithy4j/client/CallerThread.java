package io.smithy4j.client;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Runs the steps of a call on the thread that waits for its output. So stack traces lead to the caller, what hooks know of their
 * thread is true, and a timeout needs no thread of a pool that others may have filled.
 */
final class CallerThread implements Steps {
    private final Thread caller = Thread.currentThread();

    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();

    /** Only the caller looks at it. */
    private boolean running;

    private volatile boolean left;

    @Override
    public void execute(Runnable step) {
        if (Thread.currentThread() == caller && !running && !left && !caller.isInterrupted()) {
            run(step);
            return;
        }
        steps.add(step);
        if (left) {
            runAll();
        } else {
            LockSupport.unpark(caller);
        }
    }

    @Override
    public void executeLater(Runnable step) {
        execute(step);
    }

    /**
     * Runs steps until there is an output.
     *
     * @param interrupted ends the call; the thread is interrupted again when that is done
     */
    void await(CompletableFuture<?> output, Consumer<InterruptedException> interrupted) {
        boolean wasInterrupted = false;
        while (!output.isDone()) {
            if (Thread.interrupted()) {
                wasInterrupted = true;
                interrupted.accept(new InterruptedException());
            }
            Runnable step = steps.poll();
            if (step != null) {
                run(step);
            } else if (!output.isDone()) {
                LockSupport.park(this);
            }
        }
        left = true;
        // What comes too late still has to be given up.
        runAll();
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Runnable step) {
        running = true;
        try {
            step.run();
        } finally {
            running = false;
        }
    }

    private void runAll() {
        for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
            step.run();
        }
    }
}
