package io.smithy4j.server.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** Writes bytes that are all there, without a copy. */
final class BytesWriter implements WriteListener {
    private final byte[] bytes;

    private final ServletOutputStream out;

    private final Answer answer;

    private boolean written;

    BytesWriter(byte[] bytes, ServletOutputStream out, Answer answer) {
        this.bytes = bytes;
        this.out = out;
        this.answer = answer;
    }

    @Override
    public void onWritePossible() throws IOException {
        if (!written && out.isReady()) {
            written = true;
            out.write(bytes);
        }
        if (written && out.isReady()) {
            answer.complete();
        }
    }

    @Override
    public void onError(Throwable failure) {
        answer.end(failure);
    }
}
