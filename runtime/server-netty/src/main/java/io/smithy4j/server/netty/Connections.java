package io.smithy4j.server.netty;

import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.smithy4j.server.adapter.Drain;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The open connections, as many as there may be. */
final class Connections {
    private static final long GOODBYE_MILLIS = 200;

    private final int most;

    private final AtomicInteger open = new AtomicInteger();

    private final ChannelGroup channels = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

    Connections(int most) {
        this.most = most;
    }

    /** Counts a connection until it closes; false if there are too many. */
    boolean admit(Channel channel) {
        boolean fits = open.incrementAndGet() <= most;
        channel.closeFuture().addListener(done -> open.decrementAndGet());
        channels.add(channel);
        return fits;
    }

    /** Has connections end once nothing is under way on them. */
    void announceStop(Duration grace) {
        for (Channel channel : channels) {
            // A request that is on the wire already gets the chance to be read.
            channel.eventLoop()
                    .schedule(
                            () -> channel.pipeline().fireUserEventTriggered(Stop.WHEN_IDLE),
                            Drain.QUIET_NANOS / 2,
                            TimeUnit.NANOSECONDS);
            channel.eventLoop()
                    .schedule(
                            () -> channel.pipeline().fireUserEventTriggered(Stop.NOW),
                            grace.toMillis() / 2,
                            TimeUnit.MILLISECONDS);
        }
    }

    void close() {
        // HTTP/2 says goodbye first, and would wait for streams whose time is over.
        channels.close().awaitUninterruptibly(GOODBYE_MILLIS);
    }
}
