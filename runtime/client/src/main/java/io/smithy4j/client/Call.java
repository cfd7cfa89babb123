package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One call: serialize, then attempts, until one has an answer to give, the time is up, or somebody gives up. */
final class Call<I, O> {
    private final CallSetup<I, O> setup;

    private final ClientConfig config;

    private final Serialization<I> serialization;

    private final I input;

    private final long startNanos;

    private final CompletableFuture<O> output = new CompletableFuture<>();

    private CallInfo info;

    private Runnable timer = () -> {};

    private Runnable retryTimer = () -> {};

    private @Nullable HttpRequest request;

    private boolean finished;

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

    void start() {
        timer = config.clock()
                .after(config.timeout(), () -> giveUp(new TimeoutException(), setup.steps()::executeLater));
        setup.steps().execute(guarded(() -> {
            try {
                request = serialization.request(input);
            } catch (Throwable failure) {
                finish(CallResult.failure(told(failure)));
                return;
            }
            attempt();
        }));
        var unused = output.whenComplete((value, failure) -> giveUp(new CancellationException()));
    }

    /** As the other, on this thread if no step is running. */
    void giveUp(Throwable reason) {
        giveUp(reason, setup.steps());
    }

    /** Ends the call early, from any thread: the connection at once, the rest as a step. */
    private void giveUp(Throwable reason, Executor executor) {
        synchronized (this) {
            if (reasonToStop != null) {
                return;
            }
            reasonToStop = reason;
        }
        Attempt<O> attempt = current;
        if (attempt != null) {
            attempt.abort();
        }
        executor.execute(guarded(() -> stop(attempt, reason)));
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
        Attempt<O> attempt =
                new Attempt<>(setup, info, ended -> guarded(() -> ended(ended)).run());
        current = attempt;
        Throwable reason = reasonToStop;
        HttpRequest encoded = request;
        if (reason != null || encoded == null) {
            stop(null, reason == null ? new CancellationException() : reason);
            return;
        }
        attempt.start(encoded, timeLeft());
    }

    private void ended(Attempt<O> attempt) {
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
        retryTimer = config.clock().after(delay, () -> setup.steps().executeLater(guarded(this::retry)));
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
        timer.run();
        retryTimer.run();
        CallResult result = Completion.of(config.hooks(), info, ended);
        Attempt<O> last = current;
        boolean isMine;
        Throwable failure = result.failure();
        reasonToStop = reasonToStop == null ? new CancellationException() : reasonToStop;
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
        Duration left = config.timeout().minusNanos(config.clock().nanoTime() - startNanos);
        // Transports need a time to come; that it is over is for the timer to say.
        return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
    }

    private Runnable guarded(Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (Throwable unexpected) {
                finish(CallResult.failure(unexpected));
            }
        };
    }
}
