package io.smithy4j.client;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Runs the steps of a call on the thread that waits for its output. So stack traces lead to the caller, what hooks know of their
 * thread is true, and a timeout needs no thread of a pool that others may have filled.
 */
final class CallerThread implements Steps {
    private final BlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();

    private volatile boolean left;

    @Override
    public void execute(Runnable step) {
        steps.add(step);
        if (left) {
            runAll();
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
        var unused = output.whenComplete((value, failure) -> steps.add(() -> {}));
        boolean wasInterrupted = false;
        while (!output.isDone()) {
            try {
                steps.take().run();
            } catch (InterruptedException e) {
                wasInterrupted = true;
                interrupted.accept(e);
            }
        }
        left = true;
        // What comes too late still has to be given up.
        runAll();
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void runAll() {
        for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
            step.run();
        }
    }
}
