package io.smithy4j.client.waiting;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** What a waiter of the model knows. Generated code makes them; safe for use by several threads. */
public final class Waiter<I, O> {
    private final String name;
    private final WaiterDelays delays;
    private final Acceptors<I, O> acceptors;
    private final Pauses pauses;

    Waiter(String name, WaiterDelays delays, Acceptors<I, O> acceptors, Pauses pauses) {
        this.name = name;
        this.delays = delays;
        this.acceptors = acceptors;
        this.pauses = pauses;
    }

    /** {@code name} is that of the model, for messages; the delays are the least and the most between two calls. */
    public static <I, O> Waiter<I, O> of(
            String name, Duration leastDelay, Duration mostDelay, Acceptors<I, O> acceptors) {
        return new Waiter<>(name, new WaiterDelays(leastDelay, mostDelay), acceptors, Pauses.REAL);
    }

    /**
     * Calls until it comes, and sleeps between calls. What a call fails with, unless it is an error of the service, ends the wait.
     *
     * @param call is told how long it may take: the rest of the time, but a second for the last call
     * @param atMost how long to wait; a last call is made when it is over
     * @throws WaiterException if it does not come
     */
    public Waited<O> await(I input, BiFunction<I, Duration, O> call, Duration atMost) {
        WaiterRun<I, O> run = new WaiterRun<>(this, input, atMost);
        Waited<O> waited = run.after(call);
        while (waited == null) {
            run.sleep();
            waited = run.after(call);
        }
        return waited;
    }

    /**
     * As {@link #await}, without a thread that waits. Cancelling the future ends the wait and gives the call under way up; its other
     * failures are those that {@link #await} throws.
     */
    public CompletableFuture<Waited<O>> awaitAsync(
            I input, BiFunction<I, Duration, CompletableFuture<O>> call, Duration atMost) {
        return new AsyncWait<>(new WaiterRun<>(this, input, atMost), input, call).start();
    }

    String name() {
        return name;
    }

    WaiterDelays delays() {
        return delays;
    }

    Acceptors<I, O> acceptors() {
        return acceptors;
    }

    Pauses pauses() {
        return pauses;
    }
}
