package io.smithy4j.server.jdk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Sends what it gets at once: the JDK's server waits for a whole chunk, and a stream may be slow to fill it. */
final class PromptOutputStream extends FilterOutputStream {
    PromptOutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        out.write(from, offset, length);
        out.flush();
    }
}
