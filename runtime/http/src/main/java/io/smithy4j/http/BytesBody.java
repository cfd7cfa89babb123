package io.smithy4j.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A body of bytes at hand; see {@link HttpBody#of(byte[])}. */
public final class BytesBody implements HttpBody {
    static final BytesBody EMPTY = new BytesBody(new byte[0]);

    private final byte[] bytes;

    BytesBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The array of this body itself, not a copy: do not change it. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(bytes.length);
    }

    @Override
    public boolean isReplayable() {
        return true;
    }

    @Override
    public CompletableFuture<byte[]> readFully(long limit) {
        return bytes.length > limit
                ? CompletableFuture.failedFuture(new BodyTooLargeException(limit))
                : CompletableFuture.completedFuture(bytes);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    @Override
    public InputStream asInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void discard() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BytesBody that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
