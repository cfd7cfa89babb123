package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One call: serialize, then attempts, until one has an answer to give, the time is up, or somebody gives up. */
final class Call<I, O> implements Runnable {
    private final CallSetup<I, O> setup;

    private final ClientConfig config;

    private final Serialization<I> serialization;

    private final I input;

    private final long startNanos;

    private final CompletableFuture<O> output = new CompletableFuture<>();

    private CallInfo info;

    /** Runs out if something takes too long; null as long as nothing had to be waited for. */
    private @Nullable Runnable timer;

    private @Nullable Runnable retryTimer;

    private @Nullable HttpRequest request;

    private boolean finished;

    /** Whether nobody can give the call up any more. */
    private volatile boolean over;

    private volatile @Nullable Attempt<O> current;

    private volatile @Nullable Throwable reasonToStop;

    Call(CallSetup<I, O> setup, I input) {
        this.setup = setup;
        this.config = setup.config();
        this.info = setup.operation().beforeAttempts(config.clockSkew().offset());
        this.serialization = new Serialization<>(config, setup.operation(), info);
        this.input = input;
        this.startNanos = config.clock().nanoTime();
    }

    /** Completes when the call is over. To complete it from outside ends the call. */
    CompletableFuture<O> output() {
        return output;
    }

    /** @throws IllegalStateException if the client is closed */
    void start() {
        setup.underWay().add(this, setup.operation());
        setup.steps().execute(this);
        if (!output.isDone()) {
            var unused = output.whenComplete((value, failure) -> giveUp(new CancellationException()));
        }
    }

    /** The first step. It is the call itself, so that it costs no object of its own. */
    @Override
    public void run() {
        try {
            if (encode()) {
                attempt();
            }
        } catch (Throwable unexpected) {
            finish(CallResult.failure(unexpected));
        }
    }

    /** Whether there is something to send. */
    private boolean encode() {
        try {
            request = serialization.request(input);
            return true;
        } catch (Throwable failure) {
            finish(CallResult.failure(told(failure)));
            return false;
        }
    }

    /** The time of the call runs out by itself from here on. Whoever waits for nothing asks {@link #isLate} instead. */
    void keepTime() {
        if (timer == null && !finished) {
            timer = config.clock().after(timeLeft(), () -> giveUp(new TimeoutException(), setup.steps()::executeLater));
        }
    }

    boolean isLate() {
        return nanosLeft() <= 0;
    }

    /** As the other, on this thread if no step is running. */
    void giveUp(Throwable reason) {
        giveUp(reason, setup.steps());
    }

    /** Ends the call early, from any thread: the connection at once, the rest as a step. */
    private void giveUp(Throwable reason, Executor executor) {
        synchronized (this) {
            if (over || reasonToStop != null) {
                return;
            }
            reasonToStop = reason;
        }
        Attempt<O> attempt = current;
        if (attempt != null) {
            attempt.abort();
        }
        executor.execute(() -> guarded(() -> stop(attempt, reason)));
    }

    private void stop(@Nullable Attempt<O> attempt, Throwable reason) {
        if (finished) {
            return;
        }
        if (attempt != null) {
            attempt.fail(reason);
        }
        if (!finished) {
            finish(CallResult.failure(told(reason)));
        }
    }

    private void attempt() {
        info = info.next(config.clockSkew().offset());
        Attempt<O> attempt = new Attempt<>(this, setup, info);
        current = attempt;
        Throwable reason = reasonToStop;
        HttpRequest encoded = request;
        if (reason != null || encoded == null) {
            stop(null, reason == null ? new CancellationException() : reason);
            return;
        }
        attempt.start(encoded, timeLeft());
    }

    /** An attempt is over. */
    void ended(Attempt<O> attempt) {
        try {
            follow(attempt);
        } catch (Throwable unexpected) {
            finish(CallResult.failure(unexpected));
        }
    }

    private void follow(Attempt<O> attempt) {
        Throwable reason = reasonToStop;
        if (reason != null) {
            attempt.discard();
            finish(attempt.hasFailedInHook() ? attempt.result() : CallResult.failure(told(reason)));
            return;
        }
        Duration delay = delay(attempt);
        if (delay == null) {
            finish(attempt.result());
            return;
        }
        current = null;
        retryTimer = config.clock().after(delay, () -> setup.steps().executeLater(() -> guarded(this::retry)));
    }

    private void retry() {
        if (!finished) {
            attempt();
        }
    }

    private @Nullable Duration delay(Attempt<O> attempt) {
        if (attempt.result().isSuccess()) {
            config.retry().succeeded(info);
            return null;
        }
        HttpRequest encoded = request;
        boolean isLast = info.attempt() >= config.attempts() || attempt.hasFailedInHook();
        if (isLast || encoded == null || !encoded.body().isReplayable()) {
            return null;
        }
        FailedAttempt failed = FailedAttempt.of(attempt, info, config);
        Duration delay = failed == null ? null : config.retry().delayAfter(info, failed);
        // A retry that would come too late is not worth waiting for: what went wrong says more than a timeout.
        return delay == null || delay.compareTo(timeLeft()) >= 0 ? null : delay;
    }

    private void finish(CallResult ended) {
        if (finished) {
            return;
        }
        finished = true;
        setup.underWay().remove(this);
        stop(timer);
        stop(retryTimer);
        CallResult result = Completion.of(config.hooks(), info, ended);
        Attempt<O> last = current;
        boolean isMine;
        Throwable failure = result.failure();
        over = true;
        if (failure == null) {
            @SuppressWarnings("unchecked") // Of the operation's class; else the caller's cast says so.
            O value = (O) result.output();
            isMine = output.complete(value);
        } else {
            output.completeExceptionally(failure);
            isMine = false;
        }
        if (!isMine && last != null) {
            last.discard();
        }
    }

    private Throwable told(Throwable failure) {
        return failure instanceof HookFailure hook
                ? hook.thrown()
                : CallFailures.of(info, config.timeout(), CallFailures.unwrapped(failure));
    }

    private Duration timeLeft() {
        // Transports need a time to come; that it is over is for the timer to say.
        return Duration.ofNanos(Math.max(nanosLeft(), 1_000_000));
    }

    private long nanosLeft() {
        return TimeUnit.NANOSECONDS.convert(config.timeout()) - (config.clock().nanoTime() - startNanos);
    }

    private static void stop(@Nullable Runnable timer) {
        if (timer != null) {
            timer.run();
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (Throwable unexpected) {
            finish(CallResult.failure(unexpected));
        }
    }
}
