package io.smithy4j.adapters;

import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Never ends, and knows how much of it was read. */
final class CountingStream extends InputStream {
    final CountDownLatch closed = new CountDownLatch(1);

    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    @Override
    public int read() {
        count.incrementAndGet();
        return 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        count.addAndGet(length);
        return length;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
