package io.smithy4j.server.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.InputStream;

/** Writes a stream: a thread of the container waits for the stream, but never for the caller. */
final class StreamWriter implements WriteListener {
    private final byte[] chunk = new byte[8192];

    private final InputStream stream;

    private final ServletOutputStream out;

    private final Answer answer;

    StreamWriter(InputStream stream, ServletOutputStream out, Answer answer) {
        this.stream = stream;
        this.out = out;
        this.answer = answer;
    }

    @Override
    public void onWritePossible() {
        try {
            // Once it is ready, the container is done with what the chunk had.
            while (out.isReady()) {
                int count = stream.read(chunk);
                if (count < 0) {
                    stream.close();
                    answer.complete();
                    return;
                }
                out.write(chunk, 0, count);
                // The stream may be slow to give more, and what it gave is for the caller now.
                if (out.isReady()) {
                    out.flush();
                }
            }
        } catch (IOException | RuntimeException failure) {
            onError(failure);
        }
    }

    @Override
    public void onError(Throwable failure) {
        try {
            stream.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        answer.end(failure);
    }
}
