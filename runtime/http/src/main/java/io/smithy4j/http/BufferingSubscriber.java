package io.smithy4j.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Collects a published body, up to a limit. */
final class BufferingSubscriber extends BodySubscriber<byte[]> {
    private final long limit;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BufferingSubscriber(long limit) {
        this.limit = limit;
    }

    @Override
    void take(ByteBuffer buffer) {
        if (bytes.size() + (long) buffer.remaining() > limit) {
            throw new BodyTooLargeException(limit);
        }
        byte[] chunk = new byte[buffer.remaining()];
        buffer.get(chunk);
        bytes.writeBytes(chunk);
    }

    @Override
    byte[] end() {
        return bytes.toByteArray();
    }
}
