package io.smithy4j.maven.message;

import io.smithy4j.generator.Progress;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** A line a service for runs that take long enough to make somebody wonder; shorter ones are silent. */
public final class SlowRun implements Progress {
    private static final long SILENCE = Duration.ofSeconds(3).toNanos();

    private final Log log;
    private final LongSupplier nanos;
    private final long start;

    public SlowRun(Log log) {
        this(log, System::nanoTime);
    }

    SlowRun(Log log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public void service(String service, int number, int of) {
        if (nanos.getAsLong() - start >= SILENCE) {
            log.info("generating " + service + (of == 1 ? "" : ", " + number + " of " + of));
        }
    }
}
