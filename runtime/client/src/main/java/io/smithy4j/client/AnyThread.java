package io.smithy4j.client;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the steps of a call that nobody waits for: on the thread that brings a step, or on the one that runs another just then. */
final class AnyThread implements Steps {
    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();

    private final AtomicInteger pending = new AtomicInteger();

    private final Executor later;

    AnyThread(Executor later) {
        this.later = later;
    }

    @Override
    public void execute(Runnable step) {
        steps.add(step);
        if (pending.getAndIncrement() == 0) {
            do {
                Objects.requireNonNull(steps.poll()).run();
            } while (pending.decrementAndGet() != 0);
        }
    }

    @Override
    public void executeLater(Runnable step) {
        later.execute(() -> execute(step));
    }
}
