package io.smithy4j.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Unfolds gzip, but touches the stream only when it is read: the JDK's own reads the header when it is made. */
final class GzipStream extends InputStream {
    private final InputStream packed;

    private @Nullable InputStream plain;

    GzipStream(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        return plain().read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return length == 0 ? 0 : plain().read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    private InputStream plain() throws IOException {
        if (plain == null) {
            plain = new GZIPInputStream(packed);
        }
        return plain;
    }
}
