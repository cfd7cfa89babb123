package io.smithy4j.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes a published body to a stream, on the threads of the publisher. */
final class WritingSubscriber extends BodySubscriber<Boolean> {
    private final OutputStream out;

    WritingSubscriber(OutputStream out) {
        this.out = out;
    }

    @Override
    void take(ByteBuffer buffer) throws IOException {
        byte[] chunk = new byte[buffer.remaining()];
        buffer.get(chunk);
        out.write(chunk);
    }

    @Override
    Boolean end() {
        return true;
    }
}
