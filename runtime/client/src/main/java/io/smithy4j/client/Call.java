package io.smithy4j.client;

import io.smithy4j.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One call: attempts, until one has an answer to give, the time is up, or somebody cancels. */
final class Call {
    private final ClientConfig config;

    private final ClientOperation<?, ?> operation;

    private final HttpRequest request;

    private final long startNanos = System.nanoTime();

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    private volatile @Nullable Attempt current;

    Call(ClientConfig config, ClientOperation<?, ?> operation, HttpRequest request) {
        this.config = config;
        this.operation = operation;
        this.request = request;
    }

    /** Completes with the last answer, whatever its status. To complete it from outside aborts the call. */
    CompletableFuture<Answer> answer() {
        return answer;
    }

    void start() {
        var unused = answer.orTimeout(config.timeout().toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((value, failure) -> abort());
        attempt(new CallInfo(operation.serviceName(), operation.operationName(), 1));
    }

    private void attempt(CallInfo info) {
        Attempt attempt = new Attempt(config, operation, info);
        current = attempt;
        if (answer.isDone()) {
            return;
        }
        var unused = attempt.run(request, timeLeft()).whenComplete((value, failure) -> {
            try {
                ended(info, value, failure);
            } catch (Throwable unexpected) {
                answer.completeExceptionally(unexpected);
            }
        });
    }

    private void ended(CallInfo info, @Nullable Answer value, @Nullable Throwable failure) {
        if (answer.isDone()) {
            // Too late: the call was given up meanwhile, and so was the attempt.
            return;
        }
        Duration delay = delay(info, value, failure);
        if (delay != null) {
            CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(() -> attempt(info.next()));
        } else if (value != null) {
            hand(value);
        } else if (failure != null) {
            answer.completeExceptionally(failure);
        }
    }

    private void hand(Answer value) {
        Attempt attempt = current;
        if (attempt != null) {
            attempt.handOver();
        }
        if (!answer.complete(value)) {
            value.discard();
        }
    }

    private @Nullable Duration delay(CallInfo info, @Nullable Answer value, @Nullable Throwable failure) {
        if ((value != null && value.isSuccess()) || !request.body().isReplayable()) {
            return null;
        }
        if (value != null) {
            return config.retry().delayAfter(info, value.error(operation));
        }
        return failure == null
                ? null
                : config.retry().delayAfter(info, CallFailures.of(info, config.timeout(), failure));
    }

    private Duration timeLeft() {
        Duration left = config.timeout().minusNanos(System.nanoTime() - startNanos);
        // Transports need a time to come; that it is over is for the timer to say.
        return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
    }

    private void abort() {
        Attempt attempt = current;
        if (attempt != null) {
            attempt.abort();
        }
    }
}
