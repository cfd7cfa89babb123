package io.smithy4j.server.netty;

import io.netty.channel.ChannelFuture;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells when the caller of one exchange is too slow, with the body or with taking the answer. On the loop. */
final class Watch {
    private static final long NANOS_A_BYTE = TimeUnit.SECONDS.toNanos(1) / 1024;

    private final Wire wire;

    private final Limits limits;

    private final Runnable bodyLate;

    private final Runnable answerStuck;

    private boolean waiting;

    private long waitingSince;

    private long waited;

    private long received;

    private int writes;

    private long lastWritten;

    private @Nullable Future<?> tick;

    private boolean stopped;

    Watch(Wire wire, Runnable bodyLate, Runnable answerStuck) {
        this.wire = wire;
        this.limits = wire.serving().limits();
        this.bodyLate = bodyLate;
        this.answerStuck = answerStuck;
    }

    /** From here on the caller keeps us waiting. */
    void bodyWanted() {
        if (!waiting) {
            waiting = true;
            waitingSince = System.nanoTime();
            start();
        }
    }

    void bodyArrived(long bytesSoFar) {
        received = bytesSoFar;
        if (waiting) {
            waiting = false;
            waited += System.nanoTime() - waitingSince;
        }
    }

    /** A part of the answer is on its way to the caller. */
    void writing(ChannelFuture part) {
        if (part.isDone()) {
            return;
        }
        if (writes++ == 0) {
            lastWritten = System.nanoTime();
            start();
        }
        part.addListener(done -> {
            writes--;
            lastWritten = System.nanoTime();
        });
    }

    void stop() {
        stopped = true;
        Future<?> current = tick;
        if (current != null) {
            current.cancel(false);
        }
    }

    // Most exchanges are over before anybody has to wait, and cost no timer.
    private void start() {
        if (tick == null && !stopped) {
            long period = limits.tickMillis();
            tick = wire.context().executor().scheduleAtFixedRate(this::look, period, period, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        long now = System.nanoTime();
        if (writes > 0 && now - lastWritten > limits.writeTime().toNanos()) {
            answerStuck.run();
        } else if (waiting && waited + now - waitingSince > limits.bodyTime().toNanos() + received * NANOS_A_BYTE) {
            waiting = false;
            bodyLate.run();
        }
    }
}
