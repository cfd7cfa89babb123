package io.smithy4j.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A body that comes out of a stream; see {@link HttpBody#of(InputStream)}. */
public final class StreamBody implements HttpBody {
    private static final int CHUNK = 8192;

    private final InputStream stream;

    private final OptionalLong length;

    StreamBody(InputStream stream, OptionalLong length) {
        this.stream = length.isPresent() ? new PromisedInputStream(stream, length.getAsLong()) : stream;
        this.length = length;
    }

    @Override
    public OptionalLong length() {
        return length;
    }

    @Override
    public boolean isReplayable() {
        return false;
    }

    @Override
    public CompletableFuture<byte[]> readFully(long limit) {
        if (length.orElse(0) > limit) {
            return CompletableFuture.failedFuture(new BodyTooLargeException(limit));
        }
        try (stream) {
            return CompletableFuture.completedFuture(bytes(limit));
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private byte[] bytes(long limit) throws IOException {
        // Grows with what arrives: a declared length is only a promise, and must not reserve memory. But one byte more
        // than a small one takes most bodies whole, and sees their end.
        long first = Math.min(length.orElse(CHUNK), limit) + 1;
        byte[] chunk = new byte[(int) Math.min(first, CHUNK)];
        int read = stream.readNBytes(chunk, 0, chunk.length);
        if (read < chunk.length) {
            return Arrays.copyOf(chunk, read);
        }
        return more(chunk, limit);
    }

    private byte[] more(byte[] first, long limit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        add(first, first.length, bytes, limit);
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            add(chunk, read, bytes, limit);
        }
        return bytes.toByteArray();
    }

    private static void add(byte[] chunk, int read, ByteArrayOutputStream bytes, long limit) {
        if (bytes.size() + (long) read > limit) {
            throw new BodyTooLargeException(limit);
        }
        bytes.write(chunk, 0, read);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (stream) {
            stream.transferTo(out);
        }
    }

    @Override
    public InputStream asInputStream() {
        return stream;
    }

    @Override
    public HttpBody onFailure(Consumer<Throwable> told) {
        return new StreamBody(new ToldInputStream(stream, told), length);
    }

    @Override
    public void discard() {
        try {
            stream.close();
        } catch (IOException e) {
            // Nobody wants the rest of the stream, so nobody misses it.
        }
    }

    @Override
    public String toString() {
        return length.isPresent() ? "stream of " + length.getAsLong() + " bytes" : "stream";
    }
}
