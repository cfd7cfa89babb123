package io.smithy4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * The body of a message, or a part of an input or output that travels as one: bytes at hand, a file, a stream, or a publisher. Streams
 * and publishers can be read once only. Bodies of bytes are equal if their bytes are; others equal only themselves.
 */
public sealed interface HttpBody permits BytesBody, FileBody, StreamBody, PublisherBody {
    static HttpBody empty() {
        return BytesBody.EMPTY;
    }

    /** A body of bytes. The array is not copied: do not change it afterwards. */
    static HttpBody of(byte[] bytes) {
        return new BytesBody(bytes);
    }

    /** A body of text in UTF-8. */
    static HttpBody ofUtf8(String text) {
        return new BytesBody(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The content of a file, which is opened each time the body is read.
     *
     * @throws java.io.UncheckedIOException if there is no such file
     */
    static HttpBody of(Path file) {
        return FileBody.of(file);
    }

    /** A stream of unknown length. Whoever reads it closes it. */
    static HttpBody of(InputStream stream) {
        return new StreamBody(stream, OptionalLong.empty());
    }

    /** A stream of {@code length} bytes. */
    static HttpBody of(InputStream stream, long length) {
        return new StreamBody(stream, OptionalLong.of(length));
    }

    /** A publisher of unknown length. */
    static HttpBody of(Flow.Publisher<ByteBuffer> publisher) {
        return new PublisherBody(publisher, OptionalLong.empty(), null);
    }

    /** A publisher of {@code length} bytes. */
    static HttpBody of(Flow.Publisher<ByteBuffer> publisher, long length) {
        return new PublisherBody(publisher, OptionalLong.of(length), null);
    }

    /**
     * A publisher whose threads must not wait, such as those of an event loop. What is done with the whole body is done on
     * {@code executor}, and to write it is to read on the thread that writes.
     */
    static HttpBody of(Flow.Publisher<ByteBuffer> publisher, OptionalLong length, Executor executor) {
        return new PublisherBody(publisher, length, executor);
    }

    /** How many bytes the body has, as far as that was declared. */
    OptionalLong length();

    /** Whether the body can be sent again after it was sent, or partly sent. */
    boolean isReplayable();

    /**
     * Reads the whole body. A stream is read at once, on the calling thread; cancelling the future ends the reading of a
     * publisher.
     *
     * @param limit the most bytes to accept; a body that declares more is not touched
     * @return fails with {@link BodyTooLargeException}, or with what the source failed with. The array of a body of bytes is
     *     its own, not a copy
     */
    CompletableFuture<byte[]> readFully(long limit);

    /**
     * Writes the whole body and blocks until that is done; does not close {@code out}.
     *
     * @throws IOException if {@code out} or the source fails, or the thread is interrupted
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * The body as a stream, read as it arrives and never as a whole. To close it before its end gives up the rest.
     *
     * @return fails with an {@link IOException} where the source fails, or has fewer bytes than it declared
     */
    InputStream asInputStream();

    /**
     * The same body, which also tells what it fails with while it is read: for whoever hands it to others, and has to know whether a
     * failure of theirs is its own. To read the one is to read the other. Bytes and files are nobody's to cut off, and tell nothing.
     */
    default HttpBody onFailure(Consumer<Throwable> told) {
        return this;
    }

    /** Gives up a body that nobody will read: closes a stream, cancels a publisher. */
    void discard();
}
