package io.smithy4j.http;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells an end that comes before the promised number of bytes from one that is right. */
final class PromisedInputStream extends FilterInputStream {
    private final long promised;

    private long read;

    PromisedInputStream(InputStream in, long promised) {
        super(in);
        this.promised = promised;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(count);
        return count;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        read += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) throws EOFException {
        if (more >= 0) {
            read += more;
        } else if (read < promised) {
            throw new EOFException("the body ended after " + read + " of " + promised + " bytes");
        }
    }
}
