package io.smithy4j.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;

/** A clock that stands still until somebody moves it. Calls that nobody waits for run on the thread of the test with it. */
final class VirtualClock implements CallClock {
    static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final List<Timer> timers = new ArrayList<>();

    private Duration passed = Duration.ZERO;

    @Override
    public Instant now() {
        return START.plus(passed);
    }

    @Override
    public long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        Timer timer = new Timer(passed.plus(delay), task);
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    @Override
    public Executor executor() {
        return Runnable::run;
    }

    void advance(Duration time) {
        Duration target = passed.plus(time);
        while (true) {
            Timer next = timers.stream().min(Comparator.comparing(Timer::at)).orElse(null);
            if (next == null || next.at().compareTo(target) > 0) {
                passed = target;
                return;
            }
            timers.remove(next);
            passed = next.at();
            next.task().run();
        }
    }

    /** How long until the next timer runs out. */
    Duration untilNext() {
        return timers.stream()
                .map(Timer::at)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minus(passed);
    }

    int timers() {
        return timers.size();
    }

    private record Timer(Duration at, Runnable task) {}
}
