package io.smithy4j.client;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The standard mode. Each retry costs tokens of a bucket; a success brings back those of its last retry, or one, and so a service
 * that is down gets few retries, however many calls there are.
 */
final class StandardRetry implements RetryPolicy {
    static final int FULL = 500;

    private static final int COST = 14;

    private static final int THROTTLING_COST = 5;

    private static final Duration BASE = Duration.ofMillis(50);

    private static final Duration THROTTLING_BASE = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int MOST_DOUBLINGS = 16;

    // How much longer than it would by itself a client waits because a service says so.
    private static final Duration MOST_ASKED = Duration.ofSeconds(5);

    private static final ContextKey<Integer> PAID = ContextKey.of("tokens paid for the last retry", Integer.class);

    private final AtomicInteger tokens = new AtomicInteger(FULL);

    private final DoubleSupplier random;

    /** @param random from 0 to 1 */
    StandardRetry(DoubleSupplier random) {
        this.random = random;
    }

    @Override
    public @Nullable Duration delayAfter(CallInfo call, FailedAttempt failed) {
        if (failed.kind() == FailureKind.FINAL) {
            return null;
        }
        int cost = failed.kind() == FailureKind.THROTTLING ? THROTTLING_COST : COST;
        if (!take(cost)) {
            return null;
        }
        call.context().put(PAID, cost);
        return asked(backoff(call.attempt(), failed.kind()), failed.retryAfter());
    }

    @Override
    public void succeeded(CallInfo call) {
        Integer paid = call.context().get(PAID);
        int gained = paid == null ? 1 : paid;
        if (tokens.get() < FULL) {
            tokens.updateAndGet(left -> Math.min(FULL, left + gained));
        }
    }

    int tokens() {
        return tokens.get();
    }

    private boolean take(int cost) {
        int before = tokens.getAndUpdate(left -> left >= cost ? left - cost : left);
        return before >= cost;
    }

    // The limit comes before the random number (full jitter): after it, long waits would all be the limit.
    private Duration backoff(int attempt, FailureKind kind) {
        Duration base = kind == FailureKind.THROTTLING ? THROTTLING_BASE : BASE;
        long doubled = base.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
        double limitMillis = (double) Math.min(LONGEST.toMillis(), doubled);
        return Duration.ofNanos((long) (random.getAsDouble() * limitMillis * 1_000_000));
    }

    private static Duration asked(Duration own, @Nullable Duration asked) {
        if (asked == null || asked.compareTo(own) <= 0) {
            return own;
        }
        Duration most = own.plus(MOST_ASKED);
        return asked.compareTo(most) < 0 ? asked : most;
    }
}
