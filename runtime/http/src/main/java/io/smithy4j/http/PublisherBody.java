package io.smithy4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;

/** A body that somebody publishes bit by bit; see {@link HttpBody#of(Flow.Publisher)}. */
public final class PublisherBody implements HttpBody {
    private final Flow.Publisher<ByteBuffer> publisher;

    private final OptionalLong length;

    PublisherBody(Flow.Publisher<ByteBuffer> publisher, OptionalLong length) {
        this.publisher = publisher;
        this.length = length;
    }

    /** The publisher itself; it is meant for one subscriber. */
    public Flow.Publisher<ByteBuffer> publisher() {
        return publisher;
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
            discard();
            return CompletableFuture.failedFuture(new BodyTooLargeException(limit));
        }
        BufferingSubscriber subscriber = new BufferingSubscriber(limit);
        publisher.subscribe(subscriber);
        return subscriber.result();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        WritingSubscriber subscriber = new WritingSubscriber(out);
        publisher.subscribe(subscriber);
        try {
            subscriber.result().get();
        } catch (InterruptedException e) {
            subscriber.result().cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while writing a body").initCause(e);
        } catch (ExecutionException e) {
            throw new IOException("the body could not be written", e.getCause());
        }
    }

    @Override
    public InputStream asInputStream() {
        var subscriber = BodySubscribers.ofInputStream();
        publisher.subscribe(new EachBuffer(subscriber));
        InputStream stream = subscriber.getBody().toCompletableFuture().join();
        return length.isPresent() ? new PromisedInputStream(stream, length.getAsLong()) : stream;
    }

    @Override
    public void discard() {
        BufferingSubscriber subscriber = new BufferingSubscriber(0);
        subscriber.result().cancel(true);
        publisher.subscribe(subscriber);
    }

    @Override
    public String toString() {
        return length.isPresent() ? "publisher of " + length.getAsLong() + " bytes" : "publisher";
    }
}
